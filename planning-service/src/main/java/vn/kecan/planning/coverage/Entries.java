package vn.kecan.planning.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.kecan.planning.eligibility.Moment;

/** The plan entries of a term, by post: only what coverage counts, read in one go. */
@ApplicationScoped
class Entries {

    private final DataSource database;

    Entries(DataSource database) {
        this.database = database;
    }

    Map<String, List<Turn>> of(String term, Collection<String> posts, Moment moment) {
        var byPost = new HashMap<String, List<Turn>>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select e.post, e.cadre, e.readiness = 'NOW'
                        from plan_entry e
                        join plan p on p.id = e.plan
                        where p.term = ? and e.post = any (?)
                          and e.valid_from <= ? and (e.valid_to is null or e.valid_to > ?)
                          and e.known_from <= ? and (e.known_to is null or e.known_to > ?)
                        order by e.post, e.rank, e.recorded_by""")) {
            var knownAt = moment.knownAt().atOffset(ZoneOffset.UTC);
            select.setString(1, term);
            select.setArray(2, connection.createArrayOf("text", posts.toArray()));
            select.setObject(3, moment.asOf());
            select.setObject(4, moment.asOf());
            select.setObject(5, knownAt);
            select.setObject(6, knownAt);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    byPost.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                            .add(new Turn(row.getString(2), row.getBoolean(3)));
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The plan entries cannot be read", broken);
        }
        return byPost;
    }
}
