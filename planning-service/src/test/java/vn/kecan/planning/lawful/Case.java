package vn.kecan.planning.lawful;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.FileFact;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.NativePlace;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Predecessor;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Stated;
import vn.kecan.planning.rule.eligibility.Tier;
import vn.kecan.planning.rule.person.Eligibility;

/** A nomination in the making: born 1980, deputy secretary of a ward, planned as its secretary for 2030-2035. */
public final class Case {

    private static final Rulebook BUNDLED = Rulebook.bundled();
    private static final ScopedValue<Rulebook> OTHER = ScopedValue.newInstance();

    private @Nullable String born = "1980-06";
    private @Nullable Sex sex = Sex.M;
    private @Nullable PoliticalTheory theory = PoliticalTheory.ADVANCED;
    private boolean later;
    private final List<HeldPost> held = new ArrayList<>();
    private Post post = post("00004-SEC", PostKind.SECRETARY, 5);
    private Unit unit = unit("00004", Level.COMMUNE, 2);
    private String term = "2030-2035";
    private Tier tier = Tier.TIER_1;
    private Purpose purpose = Purpose.PLAN;
    private LocalDate asOf = LocalDate.parse("2025-12-01");
    private LocalDate lawAt = LocalDate.parse("2025-12-01");
    private boolean training;
    private OnRecord onRecord = OnRecord.NONE;
    private final List<FileFact> file = new ArrayList<>();
    private Stated stated = Stated.NOTHING;
    private boolean scienceTechnology;
    private @Nullable Education education = Education.UNIVERSITY;
    private @Nullable Boolean reElected;
    private final List<Predecessor> formedFrom = new ArrayList<>();

    /** The rulebook cases are judged by: the bundled one, but within {@link #under}. */
    public static Rulebook rulebook() {
        return OTHER.orElse(BUNDLED);
    }

    /** Does the work with every case judged by another rulebook. */
    public static void under(Rulebook other, Runnable work) {
        ScopedValue.where(OTHER, other).run(work);
    }

    public static Case lawful() {
        return new Case().holds(post("00004-DEP", PostKind.DEPUTY_SECRETARY, 6), "2025-07-01", null);
    }

    public static Post post(String code, PostKind kind, int rank) {
        return post(code, kind, rank, "HN", PoliticalTheory.ADVANCED, false);
    }

    public static Post post(
            String code, PostKind kind, int rank, String managedBy, @Nullable PoliticalTheory theory, boolean head) {
        var unit = code.substring(0, code.indexOf('-'));
        return new Post(code, unit, code, null, kind, rank, 1, head, head, managedBy, theory, LocalDate.EPOCH, null);
    }

    public static Unit unit(String code, Level level, @Nullable Integer mergedFrom) {
        return new Unit(code, code, null, UnitKind.WARD, "HN", level, mergedFrom, LocalDate.EPOCH, null);
    }

    public static Cadre cadre(String code, @Nullable String born, @Nullable Sex sex) {
        return new Cadre(
                code,
                code,
                born == null ? null : BirthDate.parse(born),
                sex,
                1,
                null,
                null,
                null,
                null,
                PoliticalTheory.ADVANCED,
                false,
                false,
                "HN",
                null,
                null);
    }

    /** A posting of the given kind to the post. */
    public static HeldPost held(Post post, PostingKind kind, Unit unit, String from, @Nullable String to) {
        var posting = new Posting(
                post.code() + from,
                "HN-000001",
                post.code(),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                false,
                kind,
                null);
        return new HeldPost(posting, post, unit);
    }

    public static HeldPost held(Post post, String from, @Nullable String to) {
        return held(post, PostingKind.APPOINTED, unit(post.unit(), Level.COMMUNE, 2), from, to);
    }

    public Case born(@Nullable String it) {
        born = it;
        return this;
    }

    public Case sex(@Nullable Sex it) {
        sex = it;
        return this;
    }

    public Case theory(@Nullable PoliticalTheory it) {
        theory = it;
        return this;
    }

    public Case laterRetirement() {
        later = true;
        return this;
    }

    public Case holdsNothing() {
        held.clear();
        return this;
    }

    public Case holds(Post it, String from, @Nullable String to) {
        held.add(held(it, from, to));
        return this;
    }

    public Case forPost(Post it) {
        post = it;
        return this;
    }

    public Case in(Unit it) {
        unit = it;
        return this;
    }

    public Case term(String it) {
        term = it;
        return this;
    }

    public Case tier(Tier it) {
        tier = it;
        return this;
    }

    public Case purpose(Purpose it) {
        purpose = it;
        return this;
    }

    public Case asOf(String it) {
        asOf = LocalDate.parse(it);
        return this;
    }

    public Case lawAt(String it) {
        lawAt = LocalDate.parse(it);
        return this;
    }

    public Case trainingPlanned() {
        training = true;
        return this;
    }

    public Case alsoPlanned(Post... posts) {
        onRecord = new OnRecord(List.of(posts), onRecord.proposed(), false);
        return this;
    }

    /** A slate on its way proposes him for these posts. */
    public Case proposedFor(String... posts) {
        onRecord = new OnRecord(onRecord.planned(), List.of(posts), false);
        return this;
    }

    /** He asks about himself. */
    public Case own() {
        onRecord = OnRecord.HIDDEN;
        return this;
    }

    public Case onFile(FileFact... facts) {
        file.addAll(List.of(facts));
        return this;
    }

    public Case states(Stated it) {
        stated = it;
        return this;
    }

    public Case scienceTechnology() {
        scienceTechnology = true;
        return this;
    }

    public Case education(@Nullable Education it) {
        education = it;
        return this;
    }

    public Case holds(HeldPost it) {
        held.add(it);
        return this;
    }

    public Case reElected(boolean it) {
        reElected = it;
        return this;
    }

    /** A reorganisation of a day merged that unit into the unit of the post, or renamed the unit or the post. */
    public Case formed(Predecessor.How how, String code, String on) {
        formedFrom.add(new Predecessor(code, how, LocalDate.parse(on)));
        return this;
    }

    public Nomination nomination() {
        var cadre = new Cadre(
                "HN-000001",
                "A",
                born == null ? null : BirthDate.parse(born),
                sex,
                1,
                new NativePlace("01", null),
                LocalDate.parse("2004-05-19"),
                null,
                education,
                theory,
                scienceTechnology,
                later,
                "HN",
                null,
                null);
        return new Nomination(
                cadre,
                held,
                new CadreFile(file),
                post,
                unit,
                new Term(term),
                tier,
                purpose,
                asOf,
                training,
                onRecord,
                reElected,
                stated,
                formedFrom);
    }

    public Eligibility judged() {
        return Eligibility.judge(nomination(), rulebook().on(lawAt));
    }

    /** The verdict of one rule; fails when the rule did not speak. */
    public Verdict by(String rule) {
        return judged().verdicts().stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " did not speak, but: "
                        + judged().verdicts().stream().map(Verdict::rule).toList()));
    }

    public boolean speaks(String rule) {
        return judged().verdicts().stream().anyMatch(it -> it.rule().equals(rule));
    }
}
