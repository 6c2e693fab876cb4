package vn.kecan.personnel.restricted;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;

/** Writes down who reads what is restricted. What cannot be written down is not answered. */
@ApplicationScoped
class ReadLog {

    /**
     * One read.
     *
     * @param cadre whose fact; null: a search that found nobody
     * @param root the root of his forest, or of the searcher's reach; null: every forest
     * @param withheld not shown to the cadre himself
     */
    record Read(
            @Nullable String cadre,
            @Nullable String root,
            FieldGroup group,
            String fact,
            boolean own,
            Purpose purpose,
            Times at,
            boolean withheld) {

        Read(
                @Nullable String cadre,
                @Nullable String root,
                FieldGroup group,
                String fact,
                boolean own,
                Purpose purpose,
                Times at) {
            this(cadre, root, group, fact, own, purpose, at, false);
        }
    }

    private final DataSource database;
    private final Caller caller;
    private final Call call;

    ReadLog(DataSource database, Caller caller, Call call) {
        this.database = database;
        this.caller = caller;
        this.call = call;
    }

    /** Commits before it returns, whatever transaction the caller is in. */
    void record(List<Read> reads) {
        QuarkusTransaction.requiringNew().run(() -> insert(reads));
    }

    private void insert(List<Read> reads) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into restricted_read (actor, actor_id, roles, unit, cadre, root, field_group, fact, own,
                                                     as_of, known_at, purpose, request_id, withheld)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (var it : reads) {
                insert.setString(1, caller.name());
                insert.setString(2, caller.subject());
                insert.setArray(
                        3, connection.createArrayOf("text", caller.roles().toArray()));
                insert.setString(4, caller.unit());
                insert.setString(5, it.cadre());
                insert.setString(6, it.root());
                insert.setString(7, it.group().name());
                insert.setString(8, it.fact());
                insert.setBoolean(9, it.own());
                insert.setObject(10, it.at().asOf());
                insert.setObject(11, it.at().knownAt().atOffset(ZoneOffset.UTC));
                insert.setString(12, it.purpose().words());
                insert.setString(13, call.requestId());
                insert.setBoolean(14, it.withheld());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException broken) {
            throw new IllegalStateException("The read cannot be recorded, so it is not answered", broken);
        }
    }
}
