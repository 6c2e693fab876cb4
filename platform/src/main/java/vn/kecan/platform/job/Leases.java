package vn.kecan.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;

/** The leases on jobs, as those who run them see them. The clock is the database's alone. */
@ApplicationScoped
class Leases {

    private final DataSource database;
    private final JobRows rows;

    Leases(DataSource database, JobRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The oldest job that waits or whose runner gave no sign of life; no two runners ever get the same. */
    Optional<Lease> claim(String owner, Collection<String> kinds, Duration lease) {
        try (var connection = database.getConnection();
                var claim = connection.prepareStatement("""
                        update job set state = 'RUNNING', owner = ?, attempts = attempts + 1, progress = 0, stage = null,
                               lease_until = clock_timestamp() + ? * interval '1 ms',
                               started = coalesce(started, clock_timestamp())
                        where id = (select id from job
                                    where state in ('QUEUED', 'RUNNING') and kind = any (?)
                                      and case state when 'QUEUED' then not_before <= clock_timestamp()
                                                     else lease_until < clock_timestamp() end
                                    order by created limit 1 for update skip locked)
                        returning\s""" + JobRows.COLUMNS)) {
            claim.setString(1, owner);
            claim.setLong(2, lease.toMillis());
            claim.setArray(3, connection.createArrayOf("text", kinds.toArray()));
            try (var row = claim.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var job = rows.job(row);
                return Optional.of(new Lease(job, owner, job.attempts()));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("No job can be claimed", broken);
        }
    }

    /**
     * A sign of life, and what there is to see of the work meanwhile.
     *
     * @return whether to go on: not when the job was cancelled or is not ours any more
     */
    boolean renew(Lease lease, Duration more, double progress, @Nullable String stage, Map<String, Long> counts) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update job set lease_until = clock_timestamp() + ? * interval '1 ms',
                               progress = ?, stage = ?, counts = ?::json
                        where id = ? and owner = ? and attempts = ? and state = 'RUNNING' returning cancelled""")) {
            update.setLong(1, more.toMillis());
            update.setDouble(2, progress);
            update.setString(3, stage);
            update.setString(4, rows.text(counts));
            update.setObject(5, lease.job().id());
            update.setString(6, lease.owner());
            update.setInt(7, lease.attempt());
            try (var row = update.executeQuery()) {
                return row.next() && !row.getBoolean(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The lease on a job cannot be renewed", broken);
        }
    }

    /** Ends a job, in the caller's transaction if there is one. Without a valid lease this throws and all is undone. */
    void end(
            Lease lease, JobState state, @Nullable Object result, @Nullable Problem problem, Map<String, Long> counts) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update job set state = ?, result = ?::json, problem = ?::json, counts = ?::json,
                               progress = case when ? then 1 else progress end,
                               stage = null, lease_until = null, ended = clock_timestamp()
                        where id = ? and owner = ? and attempts = ? and state = 'RUNNING'
                          and lease_until > clock_timestamp() and (? or not cancelled)""");
                var delete = connection.prepareStatement("delete from job_file where job = ? and name = 'upload'")) {
            update.setString(1, state.name());
            update.setString(2, result == null ? null : rows.text(result));
            update.setString(3, problem == null ? null : rows.text(problem));
            update.setString(4, rows.text(counts));
            update.setBoolean(5, state == JobState.DONE);
            update.setObject(6, lease.job().id());
            update.setString(7, lease.owner());
            update.setInt(8, lease.attempt());
            update.setBoolean(9, state == JobState.CANCELLED);
            if (update.executeUpdate() == 0) {
                throw new JobLost(lease.job().id());
            }
            delete.setObject(1, lease.job().id());
            delete.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Job " + lease.job().id() + " cannot be ended", broken);
        }
    }

    /** Gives a job back, to be begun again by whoever comes first after the pause. */
    void giveBack(Lease lease, Duration pause) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update job set state = 'QUEUED', lease_until = null, owner = null,
                               not_before = clock_timestamp() + ? * interval '1 ms'
                        where id = ? and owner = ? and attempts = ? and state = 'RUNNING'""")) {
            update.setLong(1, pause.toMillis());
            update.setObject(2, lease.job().id());
            update.setString(3, lease.owner());
            update.setInt(4, lease.attempt());
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Job " + lease.job().id() + " cannot be given back", broken);
        }
    }

    /** Forgets the files, and later the jobs themselves, that ended long ago. */
    void sweep(Duration keepFiles, Duration keepJobs) {
        try (var connection = database.getConnection();
                var files = connection.prepareStatement("""
                        delete from job_file f using job j
                        where j.id = f.job and j.ended < clock_timestamp() - ? * interval '1 ms'""");
                var jobs = connection.prepareStatement(
                        "delete from job where ended < clock_timestamp() - ? * interval '1 ms'")) {
            files.setLong(1, keepFiles.toMillis());
            files.executeUpdate();
            jobs.setLong(1, keepJobs.toMillis());
            jobs.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Old jobs cannot be swept", broken);
        }
    }
}
