package vn.kecan.planning.coverage.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.coverage.planned.Turns;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.moment.Moment;

/** Lays a what-if over facts and turns, and tells what of it cannot be. Pure. */
final class LayOver {

    private final NewWhatIf asked;
    private final Moment moment;
    private final Turns turns;
    private final Clashes clashes;
    private final Map<String, LocalDate> gone = new HashMap<>();
    private final Map<String, LocalDate> ended = new HashMap<>();
    private final List<Posting> begun = new ArrayList<>();

    private LayOver(NewWhatIf asked, Moment moment, Turns turns, Clashes clashes) {
        this.asked = asked;
        this.moment = moment;
        this.turns = turns;
        this.clashes = clashes;
    }

    /** Facts and turns with the changes. */
    record Laid(LaidOver facts, Turns turns) {}

    /** @param turns who is planned, without the caller */
    static Laid of(NewWhatIf asked, Moment moment, Turns turns, Clashes clashes) {
        var it = new LayOver(asked, moment, turns, clashes);
        it.retire();
        it.move();
        var facts = new LaidOver(moment.facts(), it.gone::get, it.ended, it.begun);
        it.seatsMustSuffice(facts);
        return new Laid(facts, it.planned());
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? moment.asOf() : on;
    }

    private void retire() {
        for (var it : asked.retirements()) {
            if (gone.putIfAbsent(it.cadre(), day(it.on())) != null) {
                clashes.add(
                        "retirements",
                        it.cadre(),
                        it.cadre() + " nghỉ hưu hai lần. Hãy bỏ một lần.",
                        it.cadre() + " retires twice. Maybe leave one out.");
            }
        }
    }

    private void move() {
        var moved = new HashMap<String, NewWhatIf.Move>();
        for (var it : asked.moves()) {
            if (moved.putIfAbsent(it.cadre(), it) != null) {
                clashes.add(
                        "moves",
                        it.cadre(),
                        it.cadre() + " chuyển hai lần. Mỗi người chỉ một lần trong một giả định.",
                        it.cadre() + " moves twice. Maybe name where he ends up: everybody moves once.");
            } else if (it.from() == null && it.to() == null) {
                clashes.add(
                        "moves",
                        it.cadre(),
                        "Phải nêu from hoặc to.",
                        "It must say from or to. Maybe a retirement was meant.");
            } else {
                leave(it);
                take(it);
            }
        }
    }

    private void leave(NewWhatIf.Move it) {
        if (it.from() == null) {
            return;
        }
        var day = day(it.on());
        var held = moment.facts().postingsOf(it.cadre()).stream()
                .filter(one -> one.post().equals(it.from()) && one.inForceOn(day))
                .toList();
        held.forEach(one -> ended.put(one.id(), day));
        if (held.isEmpty()) {
            clashes.add(
                    "moves.from",
                    it.from(),
                    "%s không giữ %s vào ngày %s. Hãy kiểm tra mã hoặc ngày.".formatted(it.cadre(), it.from(), day),
                    "%s does not hold %s on %s. Maybe another post or day was meant."
                            .formatted(it.cadre(), it.from(), day));
        }
    }

    private void take(NewWhatIf.Move it) {
        if (it.to() == null) {
            return;
        }
        var day = day(it.on());
        var retires = gone.get(it.cadre());
        if (retires != null && !day.isBefore(retires)) {
            clashes.add(
                    "moves.to",
                    it.to(),
                    "%s nghỉ hưu ngày %s nên không nhận %s ngày %s được.".formatted(it.cadre(), retires, it.to(), day),
                    "%s retires on %s and cannot take %s on %s. Maybe leave the retirement out."
                            .formatted(it.cadre(), retires, it.to(), day));
        }
        if (it.to().equals(it.from())
                || moment.facts().postingsOf(it.cadre()).stream()
                        .anyMatch(one -> one.post().equals(it.to()) && one.inForceOn(day))) {
            clashes.add(
                    "moves.to",
                    it.to(),
                    it.cadre() + " đã giữ " + it.to() + ".",
                    it.cadre() + " holds " + it.to() + " already. Maybe another post was meant.");
        }
        begun.add(new Posting(
                "what-if:" + it.cadre(), it.cadre(), it.to(), day, retires, false, PostingKind.APPOINTED, null));
    }

    /** Nobody moves into an occupied seat: on the day he comes, and on the day asked about, there is one for him. */
    private void seatsMustSuffice(LaidOver facts) {
        for (var it : asked.moves()) {
            if (it.to() == null) {
                continue;
            }
            var day = day(it.on());
            var seats = facts.post(it.to(), day).map(post -> post.seats());
            var holders = facts.holdersOf(it.to(), day);
            if (seats.isPresent() && holders.size() > seats.get()) {
                var others = holders.stream()
                        .map(Posting::cadre)
                        .filter(one -> !one.equals(it.cadre()))
                        .toList();
                clashes.add(
                        "moves.to",
                        it.to(),
                        "%s có %d vị trí, ngày %s đã có %s giữ.".formatted(it.to(), seats.get(), day, others),
                        "%s has %d seat(s), and on %s it is held by %s. Maybe move one of them too."
                                .formatted(it.to(), seats.get(), day, others));
            }
        }
    }

    private Turns planned() {
        var removed = removed();
        var all = new ArrayList<Turn>();
        for (var it : turns.all()) {
            if (!removed.contains(new NewWhatIf.Removal(it.cadre(), it.post())) && !goneOnTheDay(it.cadre())) {
                all.add(it);
            }
        }
        for (var it : asked.additions()) {
            add(it, all, removed);
        }
        return turns.with(all);
    }

    private boolean goneOnTheDay(String cadre) {
        return Optional.ofNullable(gone.get(cadre))
                .filter(it -> !it.isAfter(moment.asOf()))
                .isPresent();
    }

    private Set<NewWhatIf.Removal> removed() {
        var removed = new HashSet<NewWhatIf.Removal>();
        for (var it : asked.removals()) {
            if (turns.all().stream().noneMatch(one -> is(one, it.cadre(), it.post()))) {
                clashes.add(
                        "removals",
                        it.cadre(),
                        "%s không có trong quy hoạch %s.".formatted(it.cadre(), it.post()),
                        "%s is not planned for %s. Maybe another term or day was meant."
                                .formatted(it.cadre(), it.post()));
            } else if (!removed.add(it)) {
                clashes.add(
                        "removals",
                        it.cadre(),
                        it.cadre() + " bị đưa ra hai lần.",
                        it.cadre() + " is taken out twice. Maybe leave one out.");
            }
        }
        return removed;
    }

    private void add(NewWhatIf.Addition it, List<Turn> all, Set<NewWhatIf.Removal> removed) {
        if (removed.contains(new NewWhatIf.Removal(it.cadre(), it.post()))) {
            clashes.add(
                    "additions",
                    it.cadre(),
                    "%s vừa được đưa vào vừa bị đưa ra khỏi %s.".formatted(it.cadre(), it.post()),
                    "%s is both put into the plan for %s and taken out of it. Maybe leave one out."
                            .formatted(it.cadre(), it.post()));
        } else if (goneOnTheDay(it.cadre())) {
            clashes.add(
                    "additions",
                    it.cadre(),
                    it.cadre() + " nghỉ hưu nên không thể quy hoạch.",
                    it.cadre() + " retires and cannot be planned. Maybe leave the retirement out.");
        } else if (all.stream().anyMatch(one -> is(one, it.cadre(), it.post()))) {
            clashes.add(
                    "additions",
                    it.cadre(),
                    "%s đã có trong quy hoạch %s.".formatted(it.cadre(), it.post()),
                    "%s is planned for %s already. Maybe leave it out.".formatted(it.cadre(), it.post()));
        }
        var unit = moment.facts().post(it.post(), moment.asOf()).map(post -> post.unit());
        unit.ifPresent(of -> all.add(
                Turn.supposed(of, it.post(), it.cadre(), it.readiness(), Boolean.TRUE.equals(it.emergencyCover()))));
    }

    private static boolean is(Turn it, String cadre, String post) {
        return it.cadre().equals(cadre) && it.post().equals(post);
    }
}
