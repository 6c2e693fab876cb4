package vn.kecan.planning.coverage.planned;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.plan.Readiness;

/** Reads the versions of entries that were recorded or closed since a ledger entry: one statement, so one moment. */
@ApplicationScoped
class ReadEntries {

    private static final String SINCE = """
            with head as (select n, at from ledger_entry order by n desc limit 1)
            select head.n, head.at, e.version, e.term, e.unit, e.post, e.cadre, e.tier, e.readiness, e.emergency_cover,
                   e.valid_from, e.valid_to, e.known_from, e.known_to
            from head left join (
                select e.*, p.term, p.unit from plan_entry e join plan p on p.id = e.plan
                where e.recorded_by > ? or e.closed_by > ?) e on true
            order by e.version""";

    private final DataSource database;

    ReadEntries(DataSource database) {
        this.database = database;
    }

    /**
     * @param persons the numbers of all persons; who is new is given the next
     * @param posts the numbers of all posts, likewise
     */
    Columns after(Columns before, Numbers persons, Numbers posts) {
        var read = new ArrayList<Columns.Version>();
        var position = before.position();
        var at = before.readAt();
        var words = new HashMap<String, String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SINCE)) {
            select.setLong(1, before.position());
            select.setLong(2, before.position());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    position = row.getLong(1);
                    at = row.getObject(2, OffsetDateTime.class).toInstant();
                    if (row.getObject(3) != null) {
                        read.add(version(row, words, persons, posts));
                    }
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The plan entries cannot be read", broken);
        }
        return with(before, read, position, at);
    }

    /** Known versions were closed; the others are new, and come last. */
    private static Columns with(Columns before, List<Columns.Version> read, long position, Instant at) {
        var more =
                (int) read.stream().filter(it -> before.row(it.version()) < 0).count();
        var after = before.grown(more, position, at);
        var next = before.size();
        for (var it : read) {
            var row = before.row(it.version());
            after.put(row < 0 ? next++ : row, it);
        }
        return after;
    }

    private static Columns.Version version(ResultSet row, Map<String, String> words, Numbers persons, Numbers posts)
            throws SQLException {
        var cadre = word(row.getString(7), words);
        var post = word(row.getString(6), words);
        var turn = new Turn(
                persons.give(cadre),
                posts.give(post),
                word(row.getString(5), words),
                post,
                cadre,
                row.getInt(8),
                Readiness.valueOf(row.getString(9)),
                row.getBoolean(10));
        var to = row.getObject(12, LocalDate.class);
        var closed = row.getObject(14, OffsetDateTime.class);
        return new Columns.Version(
                row.getLong(3),
                word(row.getString(4), words),
                turn,
                day(row.getObject(11, LocalDate.class)),
                day(to),
                Columns.micros(row.getObject(13, OffsetDateTime.class).toInstant()),
                closed == null ? Columns.OPEN_INSTANT : Columns.micros(closed.toInstant()));
    }

    private static int day(@Nullable LocalDate it) {
        return it == null ? Columns.OPEN_DAY : (int) it.toEpochDay();
    }

    /** The same code is kept once. */
    private static String word(String text, Map<String, String> words) {
        return words.computeIfAbsent(text, it -> it);
    }
}
