package vn.kecan.local.faults;

import java.util.Objects;
import java.util.UUID;
import vn.kecan.local.Answer;
import vn.kecan.local.Door;

/** Puts one cadre after the other on record and corrects each once. */
final class SingleWriter {

    private static final String CADRES = "/api/personnel/v1/cadres";

    private final Door door;
    private final Attempts attempts;
    private final Acknowledged told;

    SingleWriter(Door door, Attempts attempts, Acknowledged told) {
        this.door = door;
        this.attempts = attempts;
        this.told = told;
    }

    /** @param prefix of the codes, this writer's own */
    Void write(String prefix) throws InterruptedException {
        for (int n = 1; !attempts.stopped(); n++) {
            write(prefix, n);
        }
        return null;
    }

    private void write(String prefix, int n) throws InterruptedException {
        var code = "%s-%05d".formatted(prefix, n);
        var key = UUID.randomUUID().toString();
        told.tried.add(code);
        var created = attempts.untilAnswered(() -> door.post(Crew.OFFICER, CADRES, body(code, "MASTER"), key));
        if (created == null) {
            unanswered(code);
            return;
        }
        if (created.status() != 201) {
            told.strange.add(said(created));
            return;
        }
        told.created.add(code);
        if (!attempts.stopped()) {
            correct(code, Objects.requireNonNull(created.etag()));
        }
    }

    /** A PUT has no key: if it was done and the answer lost, the second attempt meets a newer state. */
    private void correct(String code, String etag) throws InterruptedException {
        var reason = code + "/" + UUID.randomUUID();
        var path = CADRES + "/" + code + "?reason=" + reason;
        var tries = new int[1];
        var changed = attempts.untilAnswered(() -> {
            tries[0]++;
            return door.put(Crew.OFFICER, path, body(code, "DOCTORATE"), etag);
        });
        if (changed == null) {
            unanswered(reason);
        } else if (changed.status() == 200) {
            told.changed.add(reason);
        } else if (changed.status() != 412 || tries[0] == 1) {
            told.strange.add(said(changed));
        }
    }

    private void unanswered(String what) {
        if (attempts.overdue()) {
            told.stuck.add(what);
        }
    }

    private static String said(Answer answer) {
        return answer.request() + " -> " + answer.status() + " " + answer.body();
    }

    private static String body(String code, String education) {
        return """
                {"code":"%s","fullName":"Trần Văn Bền","birthDate":"1985-03","sex":"M","ethnicity":1,\
                "nativePlace":{"province":"01"},"education":"%s","politicalTheory":"ADVANCED",\
                "scienceTechnology":false}""".formatted(code, education);
    }
}
