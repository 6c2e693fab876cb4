package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Which forest the caller may read the feed of. */
@ApplicationScoped
public class FeedReach {

    private final Caller caller;
    private final DataSource database;

    FeedReach(Caller caller, DataSource database) {
        this.caller = caller;
        this.database = database;
    }

    /** The root unit of the caller's forest; null: every forest. Whoever is not at a root is refused (403). */
    public @Nullable String root() {
        if (caller.everywhere()) {
            return null;
        }
        var unit = caller.unit();
        if (everBelow(unit)) {
            throw Problems.forbidden(
                    "not-a-root",
                    new Text(
                            "Nguồn thay đổi chỉ đọc được cho cả một đảng bộ: đơn vị của bạn (" + unit
                                    + ") nằm dưới đơn vị khác. Hãy dùng tài khoản của đơn vị gốc.",
                            "The feed is read for a whole forest: your unit (" + unit
                                    + ") lies below another. Maybe use an account of the root unit."));
        }
        return unit;
    }

    /** Whether this unit is known to lie, or to have lain, below another. */
    private boolean everBelow(String unit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select exists (select from unit_version
                                       where code = ? and parent is not null and known_to is null)""")) {
            select.setString(1, unit);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The unit " + unit + " cannot be looked up", broken);
        }
    }
}
