package vn.kecan.personnel.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kecan.personnel.dossier.FactRow;
import vn.kecan.personnel.dossier.Incoming;
import vn.kecan.personnel.fact.FactKind;

/** The facts of a file that differ from what is on record, in the table {@code merged}. */
final class MergedFacts implements Incoming {

    private final Connection connection;
    private final FactKind kind;

    MergedFacts(Connection connection, FactKind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    @Override
    public List<FactRow> of(String cadre) {
        return rows("select * from merged where cadre collate \"C\" = ? order by line", it -> it.setString(1, cadre));
    }

    @Override
    public List<FactRow> speakingOf(String cadre, List<byte[]> blinds) {
        var names = Stream.concat(Stream.of(cadre), blinds.stream().map(HexFormat.of()::formatHex))
                .toArray();
        return rows(
                "select * from merged where coalesce(about, encode(blind, 'hex')) = any (?) order by line",
                it -> it.setArray(1, connection.createArrayOf("text", names)));
    }

    @Override
    public Set<UUID> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        try (var select = connection.prepareStatement("select id from merged where id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var row = select.executeQuery()) {
                var found = new HashSet<UUID>();
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private List<FactRow> rows(String sql, Filling filling) {
        try (var select = connection.prepareStatement(sql)) {
            filling.fill(select);
            try (var row = select.executeQuery()) {
                var rows = new ArrayList<FactRow>();
                while (row.next()) {
                    rows.add(FactRow.read(kind, row));
                }
                return rows;
            }
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    private static IllegalStateException unreadable(SQLException broken) {
        return new IllegalStateException("The facts of the file cannot be read", broken);
    }
}
