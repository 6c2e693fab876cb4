package vn.kecan.personnel.carry;

import vn.kecan.personnel.time.Version;
import vn.kecan.platform.problem.Text;

/**
 * Two things that cannot both stand for one person.
 *
 * @param thing their kind, as events call it
 * @param id the one that is in the way of the other
 * @param restricted whether only some may know of it
 * @param words both of them, and the way out
 */
public record Clash(String thing, String id, boolean restricted, Text words) {

    /** Two that take one place at one time. */
    public static Clash of(String thing, boolean restricted, String id, Version one, String otherId, Version other) {
        var mine = id + " (" + period(one) + ")";
        var theirs = otherId + " (" + period(other) + ")";
        return new Clash(
                thing,
                id,
                restricted,
                new Text(
                        mine + " và " + theirs
                                + " không thể cùng đúng với một người. Hãy sửa hoặc thu hồi một trong hai trước.",
                        mine + " and " + theirs
                                + " cannot both stand for one person. Maybe correct or withdraw one of them first."));
    }

    private static String period(Version it) {
        return it.validFrom() + " – " + (it.validTo() == null ? "…" : it.validTo());
    }
}
