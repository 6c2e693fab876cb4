package vn.kecan.planning.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the procedure of a post slate with one seat is, told a second time: by what the clauses and the issue say, not by
 * looking at how it was built. Thirty are always summoned.
 */
final class Model {

    /** Who acts, as the model knows him. */
    record Person(String user, @Nullable String cadre, boolean board, boolean approver, boolean foreign) {}

    /** A conference somebody wants recorded. */
    record Held(
            int step, String chair, int present, int issued, int valid, Map<String, Integer> votes, String choice) {}

    private static final int SUMMONED = 30;

    final boolean outside;
    String state = "DRAFT";
    int version;
    final Set<String> standing = new LinkedHashSet<>();
    final Set<String> ever = new HashSet<>();
    final Set<String> proposers = new HashSet<>();
    final Set<String> chairs = new HashSet<>();
    final Set<String> kin = new HashSet<>();
    final Set<String> kinCadres = new HashSet<>();
    final Set<String> signed = new LinkedHashSet<>();
    final Map<String, Boolean> opinions = new LinkedHashMap<>();
    final Set<String> asked = new LinkedHashSet<>();
    final Map<Integer, Boolean> objections = new HashMap<>();
    int objectionsTakenIn;
    int held;

    @Nullable
    Set<String> goingOn;

    Model(boolean outside, Person opener) {
        this.outside = outside;
        proposers.add(opener.user());
    }

    boolean hidden(Person who) {
        return who.foreign() || who.cadre() != null && ever.contains(who.cadre());
    }

    private boolean board(Person who) {
        return who.board() && !hidden(who);
    }

    boolean sealedOpen() {
        return Set.of("BALLOTED", "APPROVED", "PUBLISHED").contains(state);
    }

    boolean editable() {
        return state.equals("DRAFT") || state.equals("RETURNED");
    }

    boolean add(Person who, String cadre) {
        if (!board(who) || !editable() || standing.contains(cadre) || cadre.equals(who.cadre())) {
            return false;
        }
        standing.add(cadre);
        ever.add(cadre);
        return proposes(who);
    }

    /** The slate is for one seat with one more candidate. */
    boolean submit(Person who) {
        if (!board(who) || !editable() || standing.size() != 2) {
            return false;
        }
        version++;
        signed.clear();
        opinions.clear();
        asked.clear();
        held = 0;
        goingOn = null;
        state = "SUBMITTED";
        return proposes(who);
    }

    boolean ask(Person who, String body) {
        return board(who) && state.equals("SUBMITTED") && asked.add(body) && proposes(who);
    }

    boolean opine(Person who, String body) {
        if (!(who.board() || who.approver())
                || hidden(who)
                || kin.contains(who.user())
                || !state.equals("SUBMITTED")
                || !asked.contains(body)
                || opinions.containsKey(body)) {
            return false;
        }
        opinions.put(body, false);
        return true;
    }

    boolean answer(Person who, String body) {
        if (!board(who) || !state.equals("SUBMITTED") || !Boolean.FALSE.equals(opinions.get(body))) {
            return false;
        }
        opinions.put(body, true);
        return proposes(who);
    }

    boolean close(Person who) {
        if (!board(who)
                || !state.equals("SUBMITTED")
                || asked.isEmpty()
                || !opinions.keySet().containsAll(asked)
                || opinions.containsValue(false)) {
            return false;
        }
        state = "CONSULTED";
        return proposes(who);
    }

    boolean standsNoMore(Person who, String cadre) {
        return board(who)
                && Set.of("SUBMITTED", "CONSULTED").contains(state)
                && standing.remove(cadre)
                && proposes(who);
    }

    boolean ballot(Person who, Held it) {
        if (!board(who)
                || kin.contains(who.user())
                || kinCadres.contains(it.chair())
                || !state.equals("CONSULTED")
                || it.step() != held + 1
                || standing.contains(it.chair())) {
            return false;
        }
        var on = onTheBallot();
        var last = outside ? 3 : 5;
        if (on.isEmpty() || it.step() > last) {
            return false;
        }
        var ballots = outside ? it.step() == 3 : it.step() > 1;
        if (it.present() > SUMMONED || 3 * it.present() < 2 * SUMMONED) {
            return false;
        }
        if (ballots ? !countsAreSound(it) : !it.votes().isEmpty()) {
            return false;
        }
        var all = new TreeMap<>(it.votes());
        if (!standing.containsAll(all.keySet())) {
            return false;
        }
        var newNamesAllowed = !outside && it.step() == 3;
        if (!newNamesAllowed && !on.containsAll(all.keySet())) {
            return false;
        }
        on.forEach(cadre -> all.putIfAbsent(cadre, 0));
        var next = new LinkedHashSet<>(on);
        if (ballots && !outside && it.step() < 4) {
            next = shortlist(all, on);
        } else if (it.step() == last) {
            var tied = tied(all);
            if (it.choice() == null ? !tied.isEmpty() : !tied.contains(it.choice())) {
                return false;
            }
            next = decided(all, it.choice());
        }
        held++;
        goingOn = next;
        chairs.add(it.chair());
        if (it.step() == last && !next.isEmpty()) {
            state = "BALLOTED";
        }
        return proposes(who);
    }

    Set<String> onTheBallot() {
        var on = new LinkedHashSet<>(goingOn == null ? standing : goingOn);
        on.retainAll(standing);
        return on;
    }

    private static boolean countsAreSound(Held it) {
        var sum = it.votes().values().stream().mapToInt(Integer::intValue).sum();
        return it.issued() <= it.present() && it.valid() <= it.issued() && sum <= it.valid();
    }

    private static LinkedHashSet<String> shortlist(Map<String, Integer> votes, Set<String> on) {
        var most = -1;
        for (var it : votes.entrySet()) {
            var passes = on.contains(it.getKey()) ? 2 * it.getValue() > SUMMONED : 3 * it.getValue() >= 2 * SUMMONED;
            most = passes ? Math.max(most, it.getValue()) : most;
        }
        var next = new LinkedHashSet<String>();
        for (var it : votes.entrySet()) {
            var goes = most >= 0
                    ? it.getValue() == most
                    : on.contains(it.getKey()) && 100 * it.getValue() >= 30 * SUMMONED;
            if (goes) {
                next.add(it.getKey());
            }
        }
        return next;
    }

    private Set<String> tied(Map<String, Integer> votes) {
        var tied = new HashSet<String>();
        var over = false;
        for (var it : votes.entrySet()) {
            over |= 2 * it.getValue() > SUMMONED;
            if (2 * it.getValue() == SUMMONED) {
                tied.add(it.getKey());
            }
        }
        return over || tied.size() < (outside ? 1 : 2) ? Set.of() : tied;
    }

    private static LinkedHashSet<String> decided(Map<String, Integer> votes, @Nullable String choice) {
        var next = new LinkedHashSet<String>();
        votes.forEach((cadre, count) -> {
            if (2 * count > SUMMONED) {
                next.add(cadre);
            }
        });
        if (next.isEmpty() && choice != null) {
            next.add(choice);
        }
        return next;
    }

    boolean recuse(Person who, String candidate) {
        if (!(who.board() || who.approver())
                || hidden(who)
                || !Set.of("SUBMITTED", "CONSULTED", "BALLOTED").contains(state)
                || !standing.contains(candidate)) {
            return false;
        }
        kin.add(who.user());
        if (who.cadre() != null) {
            kinCadres.add(who.cadre());
        }
        return true;
    }

    private boolean mayDecide(Person who) {
        return who.approver()
                && !hidden(who)
                && !proposers.contains(who.user())
                && !(who.cadre() != null && chairs.contains(who.cadre()))
                && !kin.contains(who.user());
    }

    boolean approve(Person who) {
        if (!mayDecide(who) || !state.equals("BALLOTED") || !signed.add(who.user())) {
            return false;
        }
        if (signed.size() == 2) {
            state = "APPROVED";
        }
        return true;
    }

    boolean giveBack(Person who) {
        if (!mayDecide(who) || !Set.of("SUBMITTED", "CONSULTED", "BALLOTED").contains(state)) {
            return false;
        }
        state = "RETURNED";
        return true;
    }

    boolean publish(Person who) {
        if (!board(who) || !state.equals("APPROVED")) {
            return false;
        }
        state = "PUBLISHED";
        objections.clear();
        return proposes(who);
    }

    boolean object(Person who) {
        if (!board(who) || !state.equals("PUBLISHED")) {
            return false;
        }
        objections.put(objectionsTakenIn++, false);
        return true;
    }

    boolean answerObjection(Person who, int which, boolean upheld) {
        if (!who.approver()
                || hidden(who)
                || proposers.contains(who.user())
                || kin.contains(who.user())
                || !state.equals("PUBLISHED")
                || !Boolean.FALSE.equals(objections.get(which))) {
            return false;
        }
        objections.put(which, true);
        state = upheld ? "RETURNED" : state;
        return true;
    }

    boolean withdraw(Person who) {
        if (!board(who) || Set.of("APPROVED", "PUBLISHED", "WITHDRAWN").contains(state)) {
            return false;
        }
        state = "WITHDRAWN";
        return true;
    }

    List<String> bodiesWaiting() {
        var waiting = new ArrayList<String>();
        opinions.forEach((body, done) -> {
            if (!done) {
                waiting.add(body);
            }
        });
        return waiting;
    }

    private boolean proposes(Person who) {
        proposers.add(who.user());
        return true;
    }
}
