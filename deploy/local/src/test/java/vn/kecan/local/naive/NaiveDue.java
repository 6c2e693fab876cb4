package vn.kecan.local.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is due to move on, by looking at every posting to every post with the clauses as they are printed. */
final class NaiveDue {

    private static final LocalDate REGULATION_65 = LocalDate.of(2022, 4, 28);
    private static final LocalDate DIRECTIVE_45 = LocalDate.of(2025, 4, 14);
    private static final LocalDate DECREE_170 = LocalDate.of(2025, 7, 1);

    private final FeedFacts facts;
    private final LocalDate asOf;
    private final LocalDate lawAt;
    private final LocalDate last;
    private final NaivePlaces places;
    private final Map<String, JsonNode> cadres;
    private final Set<String> lines = new TreeSet<>();

    NaiveDue(FeedFacts facts, LocalDate asOf, LocalDate lawAt, int months) {
        this.facts = facts;
        this.asOf = asOf;
        this.lawAt = lawAt;
        last = asOf.plusMonths(months);
        places = new NaivePlaces(facts, asOf);
        cadres = facts.byCode("cadre", asOf);
    }

    /** Day, post, cadre, kind and rule. */
    Set<String> lines() {
        var tree = facts.tree("HN", asOf);
        for (var post : facts.on("post", asOf)) {
            if (tree.contains(post.path("unit").asText())) {
                for (var posting : facts.all("posting")) {
                    if (posting.path("post").equals(post.path("code"))
                            && cadres.containsKey(posting.path("cadre").asText())) {
                        judge(posting, post);
                    }
                }
            }
        }
        return lines;
    }

    private void judge(JsonNode it, JsonNode post) {
        var there = FeedFacts.holds(it, "from", "to", asOf);
        if (there) {
            termLimit(it, post);
            head(it, post);
        }
        if (there || overAndNothingSince(it)) {
            rotated(it, post, there);
            seconded(it);
        }
    }

    /** RO-19: a secretary above the grassroots, from 8 years in place on. */
    private void termLimit(JsonNode it, JsonNode post) {
        if (NaivePlaces.secretary(post) && !places.level(post).equals("GRASSROOTS") && by(DIRECTIVE_45)) {
            var stay = places.asSecretary(it);
            until(stay, later(stay.since().plusMonths(96), DIRECTIVE_45), it, "TERM_LIMIT RO-19");
        }
    }

    /** RO-03, RO-18, RO-02: a head who has been decided to be local, or of whom nobody has decided. */
    private void head(JsonNode it, JsonNode post) {
        var clause = clause(post);
        if (!post.path("head").asBoolean() || clause == null) {
            return;
        }
        var flag = facts.on("local-flag", asOf).stream()
                .filter(one -> one.path("cadre").equals(it.path("cadre")))
                .filter(one -> one.path("place").equals(post.path("unit")))
                .findFirst();
        if (flag.isEmpty()) {
            line(null, it, "NON_LOCAL_HEAD " + clause);
        } else if (flag.get().path("local").asBoolean()) {
            var stay = places.inThePost(it);
            var enacted = clause.equals("RO-18") ? DIRECTIVE_45 : REGULATION_65;
            var decided = FeedFacts.day(flag.get(), "validFrom");
            var day = later(stay.since(), enacted);
            until(stay, decided == null ? day : later(day, decided), it, "NON_LOCAL_HEAD " + clause);
        }
    }

    private @Nullable String clause(JsonNode post) {
        var top = Set.of("CITY", "PROVINCE").contains(places.level(post));
        var chair = post.path("kind").asText().equals("COMMITTEE_CHAIR");
        if (by(REGULATION_65)
                && (NaivePlaces.secretary(post) || chair)
                && (top || places.level(post).equals("DISTRICT") && !by(DECREE_170))) {
            return "RO-03";
        }
        if (!post.path("nonLocal").asBoolean()) {
            return null;
        }
        if (by(DIRECTIVE_45)
                && NaivePlaces.secretary(post)
                && (top || places.level(post).equals("COMMUNE"))) {
            return "RO-18";
        }
        return by(REGULATION_65) ? "RO-02" : null;
    }

    /** RO-08: three years at least, and the end that was agreed; of nobody appointed in the same unit for good. */
    private void rotated(JsonNode it, JsonNode post, boolean there) {
        if (!it.path("kind").asText().equals("ROTATED_IN") || !by(DECREE_170) || settled(it, post)) {
            return;
        }
        var stay = places.asHeCame(it);
        if (there) {
            until(stay, stay.since().plusMonths(36), it, "MINIMUM_STAY RO-08");
        }
        if (stay.until() != null) {
            line(stay.until(), it, "RETURN RO-08");
        }
    }

    /** RO-21: three years at most, or sooner as agreed. */
    private void seconded(JsonNode it) {
        if (it.path("kind").asText().equals("SECONDED") && by(DECREE_170)) {
            var stay = places.asHeCame(it);
            var tooLong = later(stay.since().plusMonths(36).plusDays(1), DECREE_170);
            line(stay.lastsOn(tooLong) ? tooLong : stay.until(), it, "SECONDMENT_END RO-21");
        }
    }

    private boolean settled(JsonNode it, JsonNode post) {
        return places.his(it).stream()
                .filter(one -> FeedFacts.holds(one, "from", "to", asOf))
                .filter(one -> one.path("kind").asText().equals("APPOINTED"))
                .anyMatch(one -> places.post(one).path("unit").equals(post.path("unit")));
    }

    private boolean overAndNothingSince(JsonNode it) {
        var to = NaiveStay.ends(it);
        return !to.isAfter(asOf)
                && NaiveRetirement.of(cadres.get(it.path("cadre").asText()), false)
                        .isAfter(asOf)
                && places.his(it).stream()
                        .filter(one -> !NaiveStay.begins(one).isAfter(asOf))
                        .noneMatch(one -> NaiveStay.ends(one).isAfter(to));
    }

    private void until(NaiveStay stay, LocalDate day, JsonNode it, String what) {
        if (stay.lastsOn(day)) {
            line(day, it, what);
        }
    }

    private void line(@Nullable LocalDate day, JsonNode it, String what) {
        if (day == null || !day.isAfter(last)) {
            lines.add("%s %s %s %s"
                    .formatted(day, it.path("post").asText(), it.path("cadre").asText(), what));
        }
    }

    private boolean by(LocalDate enacted) {
        return !lawAt.isBefore(enacted);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
