package vn.kecan.platform.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Canonical;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Answers.Answer;

/**
 * The one way to write: one transaction, the precondition checked, one ledger entry, the answer kept under its key, and
 * with {@code dryRun=true} everything done and then undone.
 */
@ApplicationScoped
public class Writes {

    private static final int LONGEST_KEY = 200;
    private static final int TIMEOUT = 900;
    private static final int LONG_TIMEOUT = 4 * 3600;

    private final Recorder recorder;
    private final Answers answers;
    private final Canonical canonical;
    private final Caller caller;
    private final Call call;
    private final EntityManager entities;
    private final Gate gate;

    Writes(
            Recorder recorder,
            Answers answers,
            Canonical canonical,
            Caller caller,
            Call call,
            EntityManager entities,
            Gate gate) {
        this.recorder = recorder;
        this.answers = answers;
        this.canonical = canonical;
        this.caller = caller;
        this.call = call;
        this.entities = entities;
        this.gate = gate;
    }

    /**
     * A POST: done once per Idempotency-Key.
     *
     * @param body what the key stands for: the wire record, or a digest of a streamed body
     */
    public Response post(Object body, Function<Recording, Written> work) {
        var key = key();
        var request = canonical.hash(List.of(call.method(), call.pathAndQuery(), body));
        var actor = caller.subject();
        return inTransaction(dry -> {
            var before = dry ? Optional.<Answer>empty() : answers.reserve(actor, key, request);
            return before.orElseGet(() -> {
                var answer = answers.of(work(recorder.begin(ifMatch()), work));
                if (!dry) {
                    answers.keep(actor, key, answer);
                }
                return answer;
            });
        });
    }

    /** A POST that changes what is on record: once per Idempotency-Key, and only against the state named by If-Match. */
    public Response postOn(Object body, Function<Recording, Written> work) {
        if (ifMatch() == null) {
            throw missing(HttpHeaders.IF_MATCH);
        }
        return post(body, rec -> {
            var written = work.apply(rec);
            mustBeMatched(rec);
            return written;
        });
    }

    /**
     * A POST that only orders work to be done later: once per Idempotency-Key, unless it is to be a rehearsal. It records
     * nothing itself.
     */
    public Response order(Object body, Supplier<Written> work) {
        var key = key();
        var request = canonical.hash(List.of(call.method(), call.pathAndQuery(), body));
        var actor = caller.subject();
        var keyed = !call.dryRun();
        return response(QuarkusTransaction.requiringNew().timeout(TIMEOUT).call(() -> {
            var before = keyed ? answers.reserve(actor, key, request) : Optional.<Answer>empty();
            return before.orElseGet(() -> {
                var answer = answers.of(work.get());
                if (keyed) {
                    answers.keep(actor, key, answer);
                }
                return answer;
            });
        }));
    }

    /**
     * The write of work ordered earlier, on behalf of its asker.
     *
     * @param dry do everything and undo it
     * @param last runs in the same transaction, after everything else; of a rehearsal in one of its own
     */
    public <T> void task(boolean dry, Function<Recording, T> work, Consumer<T> last) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONG_TIMEOUT).run(() -> {
                var done = work(recorder.begin(null), work);
                if (dry) {
                    entities.createNativeQuery("set constraints all immediate").executeUpdate();
                    throw new Rehearsed(done);
                }
                last.accept(done);
            });
        } catch (Rehearsed rehearsed) {
            @SuppressWarnings("unchecked")
            var done = (T) rehearsed.done;
            QuarkusTransaction.requiringNew().run(() -> last.accept(done));
        }
    }

    /** A PUT, PATCH or DELETE: done only against the state named by If-Match. */
    public Response change(Function<Recording, Written> work) {
        if (ifMatch() == null) {
            throw missing(HttpHeaders.IF_MATCH);
        }
        return inTransaction(dry -> {
            var recording = recorder.begin(ifMatch());
            var answer = answers.of(work(recording, work));
            mustBeMatched(recording);
            return answer;
        });
    }

    private static void mustBeMatched(Recording recording) {
        if (!recording.matched()) {
            throw new IllegalStateException("If-Match was not compared with any state");
        }
    }

    private String key() {
        var key = call.header("Idempotency-Key").orElseThrow(() -> missing("Idempotency-Key"));
        if (key.length() > LONGEST_KEY) {
            throw Problems.invalid(
                    "Idempotency-Key",
                    key,
                    "Khóa dài quá " + LONGEST_KEY + " ký tự. Hãy dùng một UUID.",
                    "The key is longer than " + LONGEST_KEY + " characters. Maybe use a UUID.");
        }
        return key;
    }

    private <T> T work(Recording recording, Function<Recording, T> work) {
        var written = work.apply(recording);
        entities.flush();
        if (recording.locked() && !recording.entered()) {
            throw new IllegalStateException("No entry, no write");
        }
        return written;
    }

    private Response inTransaction(Function<Boolean, Answer> work) {
        var dry = call.dryRun();
        try {
            return response(gate.pass(() -> QuarkusTransaction.requiringNew()
                    .timeout(TIMEOUT)
                    .call(() -> {
                        var done = work.apply(dry);
                        if (dry) {
                            entities.createNativeQuery("set constraints all immediate")
                                    .executeUpdate();
                            throw new Undone(done);
                        }
                        return done;
                    })));
        } catch (Undone rehearsed) {
            return dryRun(rehearsed.answer);
        }
    }

    /** Rolls a dry run back: a transaction that is only marked for rollback cannot return anything. */
    private static final class Undone extends RuntimeException {

        private final transient Answer answer;

        Undone(Answer answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    /** The same of a task, whose outcome is no answer yet. */
    private static final class Rehearsed extends RuntimeException {
        private final transient Object done;

        Rehearsed(Object done) {
            super(null, null, false, false);
            this.done = done;
        }
    }

    private static Response response(Answer answer) {
        var response = Response.status(answer.status());
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, Recording.quoted(answer.etag()));
        }
        return response.build();
    }

    private static Response dryRun(Answer answer) {
        var status = answer.status() == 201 ? 200 : answer.status();
        return Response.fromResponse(response(new Answer(status, null, null, answer.body())))
                .header("X-Dry-Run", "true")
                .build();
    }

    private @Nullable String ifMatch() {
        return call.header(HttpHeaders.IF_MATCH).orElse(null);
    }

    private static ProblemException missing(String header) {
        return new ProblemException(Problem.of(
                "precondition-required",
                428,
                new Text("Thiếu điều kiện ghi", "A precondition is required"),
                new Text(
                        "Thao tác ghi này cần tiêu đề " + header + ".",
                        "This write needs the header " + header + ". "
                                + (header.equals(HttpHeaders.IF_MATCH)
                                        ? "Send the ETag you read."
                                        : "Send a new UUID, and the same one again when you retry."))));
    }
}
