package vn.kecan.planning.facts.successor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Predecessor;

/** The successor maps the feed has brought. */
@ApplicationScoped
public class SuccessorMaps {

    /** A reorganisation that is known. */
    public record Event(UUID id, LocalDate effectiveFrom, Instant knownFrom) {}

    private static final String ENDS = "f.subject = 'POST' and f.becomes in ('MERGED', 'SPLIT', 'MOVED', 'ENDED')"
            + " and not f.code = any (f.successors)";

    private final DataSource database;

    SuccessorMaps(DataSource database) {
        this.database = database;
    }

    /** Keeps an event as published; the same one a second time changes nothing. */
    public void keep(String root, Instant knownFrom, long position, String body) {
        try (var connection = database.getConnection()) {
            try (var insert = connection.prepareStatement("""
                    insert into reorganisation (id, root, effective_from, known_from, position)
                    select (b ->> 'id')::uuid, ?, (b ->> 'effectiveFrom')::date, ?, ? from (values (?::jsonb)) v (b)
                    on conflict (id) do nothing""")) {
                insert.setString(1, root);
                insert.setObject(2, knownFrom.atOffset(ZoneOffset.UTC));
                insert.setLong(3, position);
                insert.setString(4, body);
                if (insert.executeUpdate() == 0) {
                    return;
                }
            }
            fates(connection, "UNIT", "units", body);
            fates(connection, "POST", "posts", body);
        } catch (SQLException broken) {
            throw new IllegalStateException("A reorganisation cannot be kept", broken);
        }
    }

    private static void fates(Connection connection, String subject, String list, String body) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into reorganisation_fate (reorganisation, subject, code, becomes, successors)
                select (b ->> 'id')::uuid, ?, it ->> 'code', it ->> 'becomes',
                       array(select jsonb_array_elements_text(coalesce(it -> 'into', '[]')))
                from (values (?::jsonb)) v (b), jsonb_array_elements(coalesce(b -> ?, '[]')) it""")) {
            insert.setString(1, subject);
            insert.setString(2, body);
            insert.setString(3, list);
            insert.executeUpdate();
        }
    }

    public Optional<Event> event(UUID id, Instant knownAt) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select effective_from, known_from from reorganisation where id = ? and known_from <= ?")) {
            select.setObject(1, id);
            select.setObject(2, knownAt.atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Event(
                                id,
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The reorganisation " + id + " cannot be read", broken);
        }
    }

    /** The posts an event ends. */
    public List<EndedPost> endedBy(UUID id) {
        return ended("f.reorganisation = ?", select -> select.setObject(1, id));
    }

    /** Of these posts the ones that have ended by an event, each by the last one known at the instant. */
    public Map<String, EndedPost> of(Collection<String> posts, Instant knownAt) {
        var byPost = new HashMap<String, EndedPost>();
        ended("f.code = any (?) and r.known_from <= ?", select -> {
                    select.setArray(1, select.getConnection().createArrayOf("text", posts.toArray()));
                    select.setObject(2, knownAt.atOffset(ZoneOffset.UTC));
                })
                .forEach(it -> byPost.put(it.post(), it));
        return byPost;
    }

    /** What is known to have been merged into the unit of a post, and to have been renamed: that unit, the post. */
    public List<Predecessor> formed(Post it, Instant knownAt) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                    select f.code, case f.becomes when 'MERGED' then 'UNIT_MERGED' else f.subject || '_RENAMED' end,
                           r.effective_from
                    from reorganisation_fate f join reorganisation r on r.id = f.reorganisation
                    where r.known_from <= ? and (
                        f.subject = 'UNIT' and f.becomes = 'MERGED' and ? = any (f.successors)
                        or f.subject = 'UNIT' and f.becomes = 'RENAMED' and f.code = ?
                        or f.subject = 'POST' and f.becomes = 'RENAMED' and f.code = ?)
                    order by r.position, f.code""")) {
            select.setObject(1, knownAt.atOffset(ZoneOffset.UTC));
            select.setString(2, it.unit());
            select.setString(3, it.unit());
            select.setString(4, it.code());
            var found = new ArrayList<Predecessor>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Predecessor(
                            row.getString(1),
                            Predecessor.How.valueOf(row.getString(2)),
                            row.getObject(3, LocalDate.class)));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(
                    "What the unit of " + it.code() + " was formed from cannot be read", broken);
        }
    }

    private interface Filling {
        void fill(PreparedStatement select) throws SQLException;
    }

    private List<EndedPost> ended(String which, Filling filling) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select f.code, r.id, r.effective_from, f.successors"
                        + " from reorganisation_fate f join reorganisation r on r.id = f.reorganisation where " + ENDS
                        + " and " + which + " order by r.position, f.code")) {
            filling.fill(select);
            var found = new ArrayList<EndedPost>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new EndedPost(
                            row.getString(1),
                            row.getObject(2, UUID.class),
                            row.getObject(3, LocalDate.class),
                            List.of((String[]) row.getArray(4).getArray())));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException("The successors of posts cannot be read", broken);
        }
    }
}
