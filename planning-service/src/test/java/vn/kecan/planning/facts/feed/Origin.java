package vn.kecan.planning.facts.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.kecan.backing.BackingPostgres;
import vn.kecan.backing.TestPostgres;

/** The foreign side: an HTTP server that speaks personnel's feed, and can misbehave as networks and servers do. */
public final class Origin implements AutoCloseable {

    /** How the next answers are spoilt. */
    public enum Mischief {
        NONE,
        CUT_EVERY_THIRD,
        REPEAT_LAST_FIVE,
        GONE,
        FOREIGN_STREAM
    }

    private static final String STREAM = "7b0ed9a4-0c4e-4f0e-9a55-1f2d3c4b5a69";

    private final HttpServer server;
    private final List<String> events = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile long first;
    private volatile String stream;
    private volatile String seal = "";
    private volatile Mischief mischief = Mischief.NONE;

    private Origin(HttpServer server, long first, String stream) {
        this.server = server;
        this.first = first;
        this.stream = stream;
    }

    /** Starts where the feed of this database stands. */
    public static Origin start() throws IOException, SQLException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), OriginPort.port()), 0);
        var origin = new Origin(server, position(), stream());
        server.createContext("/protocol/openid-connect/token", Origin::token);
        server.createContext("/api/personnel/v1/changes", origin::changes);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return origin;
    }

    public void misbehave(Mischief how) {
        mischief = how;
    }

    /** From here on another database answers: its stream begins at 1, and it knows no cursor of the one before. */
    public synchronized void replaced() {
        stream = UUID.randomUUID().toString();
        seal = stream + "/";
        first = 0;
        events.clear();
    }

    /** Publishes the believed timeline of a thing; its position. Versions are JSON objects. */
    public long publish(String kind, String code, String... versions) {
        return publishAt(Instant.now(), kind, code, versions);
    }

    public synchronized long publishAt(Instant knownFrom, String kind, String code, String... versions) {
        var position = last() + 1;
        events.add("""
            {"specversion":"1.0","id":"%s:%d","source":"/api/personnel/v1","type":"vn.kecan.personnel.%s.%s.v1",
             "subject":"%s","time":"%s","datacontenttype":"application/json",
             "data":{"kind":"%s","code":"%s","root":"HN","knownFrom":"%s","versions":[%s]}}\
            """.formatted(
                        mischief == Mischief.FOREIGN_STREAM ? "00000000-0000-4000-8000-000000000000" : stream,
                        position,
                        kind,
                        versions.length == 0 ? "withdrawn" : "recorded",
                        code,
                        knownFrom,
                        kind,
                        code,
                        knownFrom,
                        String.join(",", versions)));
        return position;
    }

    /** Takes the last event back, as if it had never been committed. */
    public synchronized void unpublish() {
        events.removeLast();
    }

    public synchronized long last() {
        return first + events.size();
    }

    private void changes(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        if (mischief == Mischief.GONE) {
            answer(exchange, 410, "{\"type\":\"urn:problem:cursor-too-old\",\"status\":410}");
            return;
        }
        if (!"Bearer origin-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
            return;
        }
        var after = parameter(query, "after");
        if (after != null && !after.startsWith(seal)) {
            answer(exchange, 400, "{\"type\":\"urn:problem:invalid-input\",\"status\":400}");
            return;
        }
        var body = page(
                after == null ? first : Long.parseLong(after.substring(after.lastIndexOf('/') + 1)),
                Integer.parseInt(parameter(query, "limit")));
        if (mischief == Mischief.CUT_EVERY_THIRD && asked.incrementAndGet() % 3 == 0) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
            return;
        }
        answer(exchange, 200, body);
    }

    private synchronized String page(long after, int limit) {
        var again = mischief == Mischief.REPEAT_LAST_FIVE ? 5 : 0;
        var from = (int) Math.max(0, after - first - again);
        var to = (int) Math.min(events.size(), from + limit);
        from = Math.min(from, to);
        return "{\"items\":[" + String.join(",", events.subList(from, to)) + "],\"next\":\"" + seal
                + Math.max(after, first + to) + "\",\"last\":" + last() + "}";
    }

    private static void token(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"access_token\":\"origin-token\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static @Nullable String parameter(String query, String name) {
        for (var pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return null;
    }

    /** A connection of the test's own, past the service. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                TestPostgres.jdbcUrl("planning"),
                BackingPostgres.user("planning"),
                BackingPostgres.password("planning"));
    }

    private static long position() throws SQLException {
        return Long.parseLong(place("position"));
    }

    private static String stream() throws SQLException {
        var known = place("stream");
        return known == null ? STREAM : known;
    }

    private static @Nullable String place(String column) throws SQLException {
        try (var connection = connect();
                var row = connection.createStatement().executeQuery("select " + column + " from feed_cursor")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
