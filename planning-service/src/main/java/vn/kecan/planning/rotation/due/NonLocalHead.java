package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.LocalFlag;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.successor.Holding;
import vn.kecan.planning.law.Enactment;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Text;

/**
 * A post for somebody who is not of the place, by the clause (65-QĐ/TW Điều 4.2) or by its own record. Who counts as
 * local is as somebody has decided for the unit of the post, and nothing else: home proves nothing.
 */
final class NonLocalHead implements DueClause {

    private static final String BY_LEVEL = "RO-03";
    private static final String SECRETARIES = "RO-18";
    private static final String BY_RECORD = "RO-02";
    private static final String POSTS = "rotation.non-local-posts";
    private static final String WITH_DISTRICTS = "PROVINCE_AND_DISTRICT";

    @Override
    public Optional<Due> of(Incumbent it, Law law) {
        return it.inOffice() ? rule(it, law).flatMap(rule -> of(it, rule, law)) : Optional.empty();
    }

    private static Optional<Due> of(Incumbent it, String rule, Law law) {
        var flag = it.file()
                .all(LocalFlag.class)
                .filter(one -> one.place().equals(it.unit().code()) && one.inForceOn(it.asOf()))
                .findFirst()
                .orElse(null);
        if (flag != null && !flag.local()) {
            return Optional.empty();
        }
        var holding = it.holding(it.succession()::samePost);
        var on = flag == null ? null : since(holding, flag, rule, law);
        if (on != null && !DueClause.stays(holding, on)) {
            return Optional.empty();
        }
        return Optional.of(new Due(
                DueKind.NON_LOCAL_HEAD,
                on,
                it.cadre(),
                it.post(),
                it.unit(),
                holding,
                rule,
                DueClause.citation(rule, law),
                null,
                LocalStanding.of(it.unit().code(), flag, it.cadre()),
                because(it, flag)));
    }

    /** The clause that asks for it; empty: none does. */
    private static Optional<String> rule(Incumbent it, Law law) {
        if (!it.post().head()) {
            return Optional.empty();
        }
        if (law.inForce(BY_LEVEL) && listed(it, law)) {
            return Optional.of(BY_LEVEL);
        }
        if (!it.post().nonLocal()) {
            return Optional.empty();
        }
        var secretary = it.post().kind() == PostKind.SECRETARY
                && (it.unit().level() == Level.COMMUNE || it.unit().level().directlyUnderCentre());
        return Optional.of(secretary && law.inForce(SECRETARIES) ? SECRETARIES : BY_RECORD)
                .filter(law::inForce);
    }

    private static boolean listed(Incumbent it, Law law) {
        var kind = it.post().kind().name();
        return law.rulebook().value(POSTS).keys().contains(kind)
                && (it.unit().level().directlyUnderCentre()
                        || it.unit().level() == Level.DISTRICT
                                && law.value(POSTS, kind).word().equals(WITH_DISTRICTS));
    }

    /** The first day on which he was there, counted as local, and the clause was in force. */
    private static LocalDate since(Holding holding, LocalFlag flag, String rule, Law law) {
        var enacted = law.rulebook().rule(rule).orElseThrow().enactments().stream()
                .map(Enactment::period)
                .map(it -> it.from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var decided = flag.validFrom();
        var there = DueClause.later(holding.since(), enacted);
        return decided == null ? there : DueClause.later(there, decided);
    }

    private static Text because(Incumbent it, @Nullable LocalFlag flag) {
        var post = it.post().code();
        return flag == null
                ? new Text(
                        "Chức danh %s bố trí người không là người địa phương, nhưng chưa ai xác định cán bộ có là người địa phương tại %s hay không; đơn vị giữ hồ sơ: %s."
                                .formatted(post, it.unit().code(), keeper(it)),
                        "The post %s is for somebody who is not of the place, but nobody has decided whether he is local to %s; the record is kept by %s."
                                .formatted(post, it.unit().code(), keeper(it)))
                : new Text(
                        "Chức danh %s bố trí người không là người địa phương; %s đã xác định là người địa phương tại %s."
                                .formatted(post, flag.decidedBy(), it.unit().code()),
                        "The post %s is for somebody who is not of the place; %s has decided that he is local to %s."
                                .formatted(post, flag.decidedBy(), it.unit().code()));
    }

    private static String keeper(Incumbent it) {
        var keeper = it.cadre().keptBy();
        return keeper == null ? it.unit().code() : keeper;
    }
}
