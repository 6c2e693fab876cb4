package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.testing.RawFacts;

/** Who is due, by walking through lists and days one by one; shares nothing with what it is compared to. */
record NaiveDue(RawFacts raw, NaiveStays stays, LocalDate asOf, LocalDate lawAt, int months) {

    private static final LocalDate DIRECTIVE_45 = LocalDate.of(2025, 4, 14);
    private static final LocalDate DECREE_170 = LocalDate.of(2025, 7, 1);
    private static final LocalDate REGULATION_65 = LocalDate.of(2022, 4, 28);

    Set<String> lines() {
        var lines = new TreeSet<String>();
        for (var post : raw.posts) {
            var unit = unit(post.unit());
            if (!covers(post.validFrom(), post.validTo(), asOf) || !covers(unit.validFrom(), unit.validTo(), asOf)) {
                continue;
            }
            for (var posting : raw.postings) {
                if (posting.post().equals(post.code())) {
                    lines.addAll(of(posting, post, unit));
                }
            }
        }
        return lines;
    }

    private List<String> of(Posting it, Post post, Unit unit) {
        var lines = new ArrayList<String>();
        var there = covers(it.from(), it.to(), asOf);
        if (there && post.kind() == PostKind.SECRETARY && unit.level() != Level.GRASSROOTS && since(DIRECTIVE_45)) {
            var stay = stays.ofSecretary(it);
            var on = stay.first();
            while (fullMonths(stay.first(), on) < 96 || on.isBefore(DIRECTIVE_45)) {
                on = on.plusDays(1);
            }
            add(lines, "TERM_LIMIT RO-19", it, on, stay);
        }
        if (there && post.head()) {
            lines.addAll(head(it, post, unit));
        }
        var over = !there && nothingSince(it);
        if (it.kind() == PostingKind.ROTATED_IN && since(DECREE_170) && (there || over) && !appointedIn(it, unit)) {
            var stay = stays.ofKind(it);
            if (there) {
                var on = stay.first();
                while (fullMonths(stay.first(), on) < 36) {
                    on = on.plusDays(1);
                }
                add(lines, "MINIMUM_STAY RO-08", it, on, stay);
            }
            if (!stay.open()) {
                add(lines, "RETURN RO-08", it, stay.last().plusDays(1), null);
            }
        }
        if (it.kind() == PostingKind.SECONDED && since(DECREE_170) && (there || over)) {
            var stay = stays.ofKind(it);
            var on = stay.first();
            while (on.isBefore(DECREE_170) || !on.isAfter(stay.first().plusMonths(36))) {
                on = on.plusDays(1);
            }
            add(
                    lines,
                    "SECONDMENT_END RO-21",
                    it,
                    stay.open() || on.isBefore(stay.last().plusDays(1))
                            ? on
                            : stay.last().plusDays(1),
                    null);
        }
        return lines;
    }

    private List<String> head(Posting it, Post post, Unit unit) {
        var lines = new ArrayList<String>();
        var listed = since(REGULATION_65)
                && (post.kind() == PostKind.SECRETARY || post.kind() == PostKind.COMMITTEE_CHAIR)
                && (unit.level() == Level.CITY
                        || unit.level() == Level.PROVINCE
                        || unit.level() == Level.DISTRICT && !since(DECREE_170));
        String rule = null;
        if (listed) {
            rule = "RO-03";
        } else if (post.nonLocal()
                && post.kind() == PostKind.SECRETARY
                && (unit.level() == Level.COMMUNE || unit.level() == Level.CITY)
                && since(DIRECTIVE_45)) {
            rule = "RO-18";
        } else if (post.nonLocal() && since(REGULATION_65)) {
            rule = "RO-02";
        }
        if (rule == null) {
            return lines;
        }
        for (var flag : raw.flags) {
            if (flag.cadre().equals(it.cadre())
                    && flag.place().equals(unit.code())
                    && covers(flag.validFrom(), flag.validTo(), asOf)) {
                if (flag.local()) {
                    var stay = stays.ofPost(it);
                    var on = stay.first();
                    while (on.isBefore(flag.validFrom())
                            || on.isBefore(rule.equals("RO-18") ? DIRECTIVE_45 : REGULATION_65)) {
                        on = on.plusDays(1);
                    }
                    add(lines, "NON_LOCAL_HEAD " + rule, it, on, stay);
                }
                return lines;
            }
        }
        lines.add("%s %s %s NON_LOCAL_HEAD %s".formatted(null, it.post(), it.cadre(), rule));
        return lines;
    }

    /** {@code stay}: he must still be there on the day; null: whether or not. */
    private void add(List<String> lines, String what, Posting it, LocalDate on, NaiveStays.@Nullable Stay stay) {
        if (!on.isAfter(asOf.plusMonths(months)) && (stay == null || stay.open() || !on.isAfter(stay.last()))) {
            lines.add("%s %s %s %s".formatted(on, it.post(), it.cadre(), what));
        }
    }

    private boolean nothingSince(Posting it) {
        if (it.to() == null || it.to().isAfter(asOf)) {
            return false;
        }
        for (var other : raw.postings) {
            if (other.cadre().equals(it.cadre())
                    && !other.from().isAfter(asOf)
                    && (other.to() == null || other.to().isAfter(it.to()))) {
                return false;
            }
        }
        return cadre(it.cadre()).birthDate().month().getYear() > 1950;
    }

    private boolean appointedIn(Posting it, Unit unit) {
        for (var other : raw.postings) {
            if (other.cadre().equals(it.cadre())
                    && other.kind() == PostingKind.APPOINTED
                    && covers(other.from(), other.to(), asOf)
                    && post(other.post()).unit().equals(unit.code())) {
                return true;
            }
        }
        return false;
    }

    private boolean since(LocalDate day) {
        return !lawAt.isBefore(day);
    }

    private static long fullMonths(LocalDate from, LocalDate to) {
        var months = (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue();
        return to.getDayOfMonth() < from.getDayOfMonth() ? months - 1 : months;
    }

    static boolean covers(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    private Unit unit(String code) {
        return raw.units.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Post post(String code) {
        return raw.postOf(code);
    }

    private Cadre cadre(String code) {
        return raw.cadres.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
