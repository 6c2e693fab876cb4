package vn.kecan.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;

/** Turns rows of the table into jobs, and what a job keeps as JSON into text. */
@ApplicationScoped
class JobRows {

    static final String COLUMNS = "id, kind, state, progress, stage, counts, request, result, problem, subject, name,"
            + " roles, unit, cadre, request_id, language, attempts, cancelled, created, started, ended";

    /** For what we wrote ourselves: unlike the mapper of requests it takes whatever characters a refused file had. */
    private static final ObjectMapper OWN = new ObjectMapper();

    private final ObjectMapper json;

    JobRows(ObjectMapper json) {
        this.json = json;
    }

    Job job(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        var result = row.getString("result");
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getDouble("progress"),
                row.getString("stage"),
                tree(row.getString("counts")),
                tree(row.getString("request")),
                result == null ? null : tree(result),
                problem == null ? null : problem(problem),
                asker(row),
                row.getInt("attempts"),
                row.getBoolean("cancelled"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                instant(row, "started"),
                instant(row, "ended"));
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("This cannot be kept as JSON: " + value.getClass(), impossible);
        }
    }

    private static Asker asker(ResultSet row) throws SQLException {
        return new Asker(
                row.getString("subject"),
                row.getString("name"),
                new TreeSet<>(Set.of((String[]) row.getArray("roles").getArray())),
                row.getString("unit"),
                row.getString("cadre"),
                row.getString("request_id"),
                row.getString("language"));
    }

    private JsonNode tree(String text) {
        try {
            return OWN.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Problem problem(String text) {
        try {
            return OWN.readValue(text, Problem.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The problem of a job cannot be read back", impossible);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
