package vn.kecan.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All jobs, as those who order them see them. */
@ApplicationScoped
public class Jobs {

    private final DataSource database;
    private final JobRows rows;

    Jobs(DataSource database, JobRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Orders a job, in the transaction of the caller. */
    public Job create(String kind, Object request, Asker asker) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into job (id, kind, request, subject, name, roles, unit, cadre, request_id, language)
                        values (?, ?, ?::json, ?, ?, ?, ?, ?, ?, ?) returning\s""" + JobRows.COLUMNS)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, kind);
            insert.setString(3, rows.text(request));
            insert.setString(4, asker.subject());
            insert.setString(5, asker.name());
            insert.setArray(6, connection.createArrayOf("text", asker.roles().toArray()));
            insert.setString(7, asker.unit());
            insert.setString(8, asker.cadre());
            insert.setString(9, asker.requestId());
            insert.setString(10, asker.language());
            try (var row = insert.executeQuery()) {
                row.next();
                return rows.job(row);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The job cannot be ordered", broken);
        }
    }

    public Optional<Job> find(UUID id) {
        return find(id, "");
    }

    /** The same, and nobody changes it until the transaction ends. */
    public Optional<Job> locked(UUID id) {
        return find(id, " for update");
    }

    private Optional<Job> find(UUID id, String lock) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select " + JobRows.COLUMNS + " from job where id = ?" + lock)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(rows.job(row)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("Job " + id + " cannot be read", broken);
        }
    }

    /**
     * What one subject ordered, the youngest first.
     *
     * @param before only those before this one; null: from the youngest on
     */
    public List<Job> of(String subject, @Nullable Job before, int limit) {
        var after = before == null ? "" : "and (created, id) < (?, ?) ";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + JobRows.COLUMNS + " from job where subject = ? "
                        + after + "order by created desc, id desc limit ?")) {
            var at = 1;
            select.setString(at++, subject);
            if (before != null) {
                select.setObject(at++, OffsetDateTime.ofInstant(before.created(), ZoneOffset.UTC));
                select.setObject(at++, before.id());
            }
            select.setInt(at, limit);
            var jobs = new ArrayList<Job>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    jobs.add(rows.job(row));
                }
            }
            return jobs;
        } catch (SQLException broken) {
            throw new IllegalStateException("The jobs cannot be listed", broken);
        }
    }

    /** Asks a job to stop: at once when nobody works on it, else as soon as whoever does looks up. */
    public void cancel(UUID id) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update job set cancelled = true,
                               state = case when state = 'QUEUED' then 'CANCELLED' else state end,
                               ended = case when state = 'QUEUED' then clock_timestamp() end
                        where id = ? and state in ('QUEUED', 'RUNNING')""");
                var delete = connection.prepareStatement("""
                        delete from job_file f using job j
                        where f.job = ? and f.name = 'upload' and j.id = f.job and j.state = 'CANCELLED'""")) {
            update.setObject(1, id);
            update.executeUpdate();
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Job " + id + " cannot be cancelled", broken);
        }
    }
}
