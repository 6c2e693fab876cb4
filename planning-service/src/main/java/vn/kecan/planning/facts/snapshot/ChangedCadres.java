package vn.kecan.planning.facts.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import vn.kecan.planning.facts.ChangedFacts;

/** Whose versions were begun or closed between two positions. */
@ApplicationScoped
class ChangedCadres implements ChangedFacts {

    private final DataSource database;

    ChangedCadres(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> cadres(long after, long upTo) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select distinct case kind when 'cadre' then code else body ->> 'cadre' end
                        from fact_version
                        where (position > ? and position <= ? or closed_position > ? and closed_position <= ?)
                          and kind not in ('unit', 'post', 'posting', 'reorganisation')""")) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            select.setLong(3, after);
            select.setLong(4, upTo);
            var cadres = new HashSet<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getString(1) != null) {
                        cadres.add(row.getString(1));
                    }
                }
            }
            return cadres;
        } catch (SQLException broken) {
            throw new IllegalStateException("The cadres whose facts changed cannot be read", broken);
        }
    }
}
