package vn.kecan.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Writes;

/** One attempt at a job, seen from within the work. What it shows is written by the runner's heartbeat, beside the work. */
public final class JobRun {

    private final Lease lease;
    private final Leases leases;
    private final Writes writes;
    private volatile double progress;
    private volatile @Nullable String stage;
    private volatile Map<String, Long> counts = Map.of();
    private volatile boolean stopped;
    private volatile boolean ended;
    private @Nullable PGConnection busy;

    JobRun(Lease lease, Leases leases, Writes writes) {
        this.lease = lease;
        this.leases = leases;
        this.writes = writes;
    }

    public UUID id() {
        return lease.job().id();
    }

    /** The how-manieth beginning this is, from 1. */
    public int attempt() {
        return lease.attempt();
    }

    public JsonNode request() {
        return lease.job().request();
    }

    public Asker asker() {
        return lease.job().asker();
    }

    /** Shows what is being done, and stops the work here if it was cancelled. */
    public void stage(String name, double done) {
        stage = name;
        progress = done;
        goOn();
    }

    /** Shows how much is done. */
    public void progress(double done) {
        progress = Math.clamp(done, 0, 1);
        goOn();
    }

    public void counts(Map<String, Long> counted) {
        counts = Map.copyOf(counted);
    }

    /** Throws when the job was cancelled or the lease is lost. Cheap: ask it often. */
    public void goOn() {
        if (stopped) {
            throw new JobLost(id());
        }
    }

    /** What this connection is asked is broken off when the job is cancelled, until {@link #unwatch}. */
    public synchronized void watch(Connection connection) throws SQLException {
        busy = connection.unwrap(PGConnection.class);
    }

    public synchronized void unwatch() {
        busy = null;
    }

    /**
     * The write the job was ordered for, and the end of the job, in one transaction: both are committed or neither.
     *
     * @param dry do everything, undo it, and end the job with what would have come of it
     */
    public <T> void write(boolean dry, Function<Recording, T> work) {
        writes.task(dry, work, result -> {
            goOn();
            ended = true;
            leases.end(lease, JobState.DONE, result, null, counts);
        });
    }

    /** Ends the job with its result. */
    public void done(Object result) {
        goOn();
        ended = true;
        QuarkusTransaction.requiringNew().run(() -> leases.end(lease, JobState.DONE, result, null, counts));
    }

    Lease lease() {
        return lease;
    }

    double progress() {
        return progress;
    }

    @Nullable
    String stage() {
        return stage;
    }

    Map<String, Long> counts() {
        return counts;
    }

    /** Whether the end is on its way: from then on no heartbeat is needed, and it would only wait. */
    boolean ended() {
        return ended;
    }

    boolean stopped() {
        return stopped;
    }

    synchronized void stop() {
        stopped = true;
        if (busy != null && !ended) {
            try {
                busy.cancelQuery();
            } catch (SQLException gone) {
                // Then nothing is being asked any more.
            }
        }
    }
}
