package vn.kecan.platform.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

/** The answers given under Idempotency-Keys. */
@ApplicationScoped
class Answers {

    /** An answer as it goes over the wire, and as it is kept. */
    record Answer(
            int status, @Nullable String location, @Nullable String etag, byte @Nullable [] body) {}

    private final DataSource database;
    private final ObjectMapper json;

    Answers(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Answer of(Written written) {
        try {
            var body = written.view() == null ? null : json.writeValueAsBytes(written.view());
            return new Answer(written.status(), written.location(), written.etag(), body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The answer cannot be written as JSON", unwritable);
        }
    }

    /** Reserves the key for this transaction, or gives the answer it already had. Waits for a concurrent holder. */
    Optional<Answer> reserve(String actor, String key, byte[] request) {
        try (var connection = database.getConnection()) {
            try (var insert = connection.prepareStatement(
                    "insert into idempotency_key (actor_id, key, request_hash) values (?, ?, ?) on conflict do nothing")) {
                insert.setString(1, actor);
                insert.setString(2, key);
                insert.setBytes(3, request);
                if (insert.executeUpdate() == 1) {
                    return Optional.empty();
                }
            }
            try (var select = connection.prepareStatement(
                    "select request_hash, status, location, etag, body from idempotency_key where actor_id = ? and key = ?")) {
                select.setString(1, actor);
                select.setString(2, key);
                try (var row = select.executeQuery()) {
                    row.next();
                    if (!MessageDigest.isEqual(row.getBytes(1), request)) {
                        throw reused(key);
                    }
                    return Optional.of(new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5)));
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The Idempotency-Key cannot be looked up", broken);
        }
    }

    void keep(String actor, String key, Answer answer) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update idempotency_key set status = ?, location = ?, etag = ?, body = ?
                        where actor_id = ? and key = ?""")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setBytes(4, answer.body());
            update.setString(5, actor);
            update.setString(6, key);
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The answer cannot be kept", broken);
        }
    }

    private static ProblemException reused(String key) {
        return new ProblemException(Problem.of(
                "idempotency-key-reused",
                422,
                new Text("Idempotency-Key đã dùng", "Idempotency-Key already used"),
                new Text(
                        "Idempotency-Key \"" + key + "\" đã dùng cho một yêu cầu khác. Hãy dùng khóa mới.",
                        "Idempotency-Key \"" + key + "\" was used for another request. Use a new key.")));
    }
}
