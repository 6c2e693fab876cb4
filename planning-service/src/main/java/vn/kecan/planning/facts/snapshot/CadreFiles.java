package vn.kecan.planning.facts.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.FileFact;
import vn.kecan.platform.problem.Problems;

/**
 * The cadre files as believed at one position of the feed. They stay in the replica and are read for those who are
 * judged: the positions in its rows make the reading as immutable as the snapshot it belongs to (ADR 19).
 */
@ApplicationScoped
class CadreFiles {

    private static final String FILES = """
            select c.stream, f.kind, f.code, f.body, f.body ->> 'cadre'
            from feed_cursor c
            left join fact_version f
                on f.kind not in ('unit', 'post', 'cadre', 'posting', 'reorganisation')
                and f.body ->> 'cadre' = any(?) and f.kind = any(?)
                and f.position <= ? and (f.closed_position is null or f.closed_position > ?)
            order by f.kind, f.valid_from, f.code""";

    private final DataSource database;
    private final FactBodies bodies = new FactBodies();

    CadreFiles(DataSource database) {
        this.database = database;
    }

    /** The files of those who have one; a replica that was filled anew in between answers busy (503). */
    Map<String, CadreFile> of(String stream, long position, Collection<String> cadres) {
        return of(stream, position, cadres, FileFact.KINDS.keySet());
    }

    /** The same of some kinds of facts alone, named as the feed names them. */
    Map<String, CadreFile> of(String stream, long position, Collection<String> cadres, Set<String> kinds) {
        if (position == 0 || cadres.isEmpty()) {
            return Map.of();
        }
        var facts = new HashMap<String, List<FileFact>>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FILES)) {
            select.setArray(1, texts(connection, Set.copyOf(cadres)));
            select.setArray(2, texts(connection, kinds));
            select.setLong(3, position);
            select.setLong(4, position);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    if (!stream.equals(row.getString(1))) {
                        throw Problems.busy(1);
                    }
                    if (row.getString(2) != null) {
                        facts.computeIfAbsent(row.getString(5), any -> new ArrayList<>())
                                .add(fact(row.getString(2), row.getString(3), row.getString(4)));
                    }
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The cadre files cannot be read", broken);
        }
        var files = new HashMap<String, CadreFile>();
        facts.forEach((cadre, on) -> files.put(cadre, new CadreFile(on)));
        return files;
    }

    private FileFact fact(String kind, String code, String body) {
        var type = Objects.requireNonNull(FileFact.KINDS.get(kind));
        return bodies.all(new Believed(kind, code, List.of(body)), type).getFirst();
    }

    private static Array texts(Connection connection, Set<String> words) throws SQLException {
        return connection.createArrayOf("text", words.toArray());
    }
}
