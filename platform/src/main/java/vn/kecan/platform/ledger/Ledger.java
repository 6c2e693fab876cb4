package vn.kecan.platform.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;

/** The append-only table of entries: one per write, in the write's own transaction. */
@ApplicationScoped
public class Ledger {

    private static final int FORMAT = 1;
    private static final HexFormat HEX = HexFormat.of();

    private final DataSource database;
    private final Canonical canonical;
    private final ObjectMapper json;
    private final Caller caller;
    private final Call call;
    private final String service;

    Ledger(
            DataSource database,
            Canonical canonical,
            ObjectMapper json,
            Caller caller,
            Call call,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.canonical = canonical;
        this.json = json;
        this.caller = caller;
        this.call = call;
        this.service = service;
    }

    /** The last committed entry (within a write: also its own, if already appended). */
    public Head head() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select n, at from ledger_entry order by n desc limit 1");
                var row = select.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), instant(row.getObject(2, OffsetDateTime.class))) : Head.NONE;
        } catch (SQLException broken) {
            throw new IllegalStateException("The ledger's head cannot be read", broken);
        }
    }

    /** Appends one entry. The caller holds the recording lock, under which {@code n} and {@code at} were drawn. */
    public void append(long n, Instant at, Entry entry) {
        var before = entry.before() == null ? null : canonical.hash(entry.before());
        var after = entry.after() == null ? null : canonical.hash(entry.after());
        var bytes = canonical.bytes(said(n, at, entry, before, after));
        try (var connection = database.getConnection()) {
            insert(connection, n, at, entry, before, after, bytes);
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("Ledger entry " + n + " cannot be appended", broken);
        }
    }

    private Map<String, @Nullable Object> said(
            long n, Instant at, Entry entry, byte @Nullable [] before, byte @Nullable [] after) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("v", FORMAT);
        said.put("service", service);
        said.put("n", n);
        said.put("at", at.toString());
        said.put("actor", caller.name());
        said.put("actorId", caller.subject());
        said.put("roles", caller.roles());
        said.put("unit", caller.unit());
        said.put("action", entry.action());
        said.put("kind", entry.kind());
        said.put("subject", entry.subject());
        said.put("why", entry.why());
        said.put("decision", entry.decision());
        said.put("before", before == null ? null : HEX.formatHex(before));
        said.put("after", after == null ? null : HEX.formatHex(after));
        said.put("requestId", call.requestId());
        return said;
    }

    private void insert(
            Connection connection,
            long n,
            Instant at,
            Entry entry,
            byte @Nullable [] before,
            byte @Nullable [] after,
            byte[] bytes)
            throws SQLException, JsonProcessingException {
        try (var insert = connection.prepareStatement("""
                insert into ledger_entry (n, at, actor, actor_id, roles, unit, action, kind, subject, why, decision,
                                          before_hash, after_hash, request_id, canonical, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, n);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setString(3, caller.name());
            insert.setString(4, caller.subject());
            insert.setArray(5, connection.createArrayOf("text", caller.roles().toArray()));
            insert.setString(6, caller.unit());
            insert.setString(7, entry.action());
            insert.setString(8, entry.kind());
            insert.setString(9, entry.subject());
            insert.setString(10, entry.why());
            if (entry.decision() == null) {
                insert.setNull(11, Types.VARCHAR);
            } else {
                insert.setString(11, json.writeValueAsString(entry.decision()));
            }
            insert.setBytes(12, before);
            insert.setBytes(13, after);
            insert.setString(14, call.requestId());
            insert.setBytes(15, bytes);
            insert.setBytes(16, Canonical.leafHash(bytes));
            insert.executeUpdate();
        }
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
