package vn.kecan.planning.slate;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Rounding;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.term.Term;

/** The share of young members of a committee, by their age on the reference month of the congress (45-CT/TW). */
final class YoungOnCommittee implements Rule<SlateList> {

    @Override
    public String id() {
        return "CM-02";
    }

    @Override
    public boolean concerns(SlateList it, Law law) {
        var level = it.unit().level();
        return it.post().kind() == PostKind.EXECUTIVE_COMMITTEE
                && (level.directlyUnderCentre() || level == Level.COMMUNE)
                && !it.candidates().isEmpty();
    }

    @Override
    public Verdict judge(SlateList it, Law law) {
        var limit = law.value("congress.young-age");
        var share = law.value("congress.young");
        var reference =
                it.term().reference(it.post().kind(), it.unit().level(), law).orElseThrow();
        var on = Term.month(reference);
        var whole = it.candidates().size();
        var young = new Quota(
                new Text("Trẻ (dưới %d tuổi)".formatted(limit.number()), "Young (under %d)".formatted(limit.number())),
                new Text("người trong danh sách", "persons on the slate"),
                births(it).filter(born -> young(born, limit, on)).count(),
                whole - births(it).count(),
                whole);
        var finding = law.finding(this)
                .using(limit)
                .using(reference)
                .fact(
                        "young",
                        Map.of(
                                "maxAgeExclusive", limit.number(),
                                "referenceDate", on.toString(),
                                "wholeTerm", true));
        return young.judge(
                finding,
                share,
                Share.atLeast(share.number(), whole),
                Rounding.EXACT,
                new Text("Chưa đủ thông tin tháng sinh.", "The birth month of some is not on record."),
                "birthDate");
    }

    private static Stream<BirthDate> births(SlateList it) {
        return it.candidates().stream()
                .flatMap(one -> Stream.ofNullable(one.cadre().birthDate()));
    }

    private static boolean young(BirthDate born, Parameter limit, YearMonth on) {
        return on.isBefore(born.month().plusYears(limit.number()));
    }
}
