package vn.kecan.planning.report.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Standing;
import vn.kecan.planning.law.Text;

class KeyedNoticeTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final NoticeSubject ENTRY = NoticeSubject.ofEntry(ONE, OTHER, "2030-2035", "00004-SEC", "HN-1");

    private static Notice notice(NoticeKind kind, String unit, NoticeSubject subject, String dueOn, String rule) {
        var checked = LocalDate.parse("2026-11-23");
        return Notice.of(
                kind,
                unit,
                subject,
                LocalDate.parse(dueOn),
                rule,
                new Citation("45-HD/BTCTW", "II.3", Standing.OFFICIAL, checked),
                new Text("vi", "en"));
    }

    private static Notice due(String unit, String dueOn) {
        return notice(NoticeKind.DEADLINE_DUE, unit, ENTRY, dueOn, "PL-19");
    }

    @Test
    void the_sentence_and_the_clause_are_no_part_of_what_makes_it_the_same() {
        var today = due("00004", "2026-12-31");
        var tomorrow = new Notice(
                today.kind(),
                today.unit(),
                today.subject(),
                today.dueOn(),
                NoticeWay.CEASES,
                today.rule(),
                new Citation("x", "y", Standing.REPORTED, LocalDate.EPOCH),
                new Text("còn 25 ngày", "25 days to spare"));
        assertThat(KeyedNotice.of(tomorrow).key())
                .isEqualTo(KeyedNotice.of(today).key());
        assertThat(KeyedNotice.of(today).key()).matches("[0-9a-f]{32}");
        assertThat(Notices.ordered(List.of(today, tomorrow)))
                .extracting(KeyedNotice::notice)
                .containsExactly(today);
    }

    @Test
    void kind_unit_subject_rule_and_day_each_make_it_another() {
        var all = List.of(
                due("00004", "2026-12-31"),
                due("00008", "2026-12-31"),
                due("00004", "2027-01-01"),
                notice(NoticeKind.REVIEW_DUE, "00004", ENTRY, "2026-12-31", "PL-19"),
                notice(NoticeKind.DEADLINE_DUE, "00004", ENTRY, "2026-12-31", "PL-20"),
                notice(
                        NoticeKind.DEADLINE_DUE,
                        "00004",
                        NoticeSubject.ofEntry(OTHER, ONE, "2030-2035", "00004-SEC", "HN-1"),
                        "2026-12-31",
                        "PL-19"),
                notice(NoticeKind.DEADLINE_DUE, "00004", NoticeSubject.ofPlan(ONE, "2030-2035"), "2026-12-31", "PL-19"),
                notice(
                        NoticeKind.DEADLINE_DUE,
                        "00004",
                        NoticeSubject.ofSlate(ONE, "2030-2035", "00004-SEC"),
                        "2026-12-31",
                        "PL-19"),
                notice(
                        NoticeKind.DEADLINE_DUE,
                        "00004",
                        NoticeSubject.ofHolder("00004-SEC", "HN-1"),
                        "2026-12-31",
                        "PL-19"),
                notice(NoticeKind.DEADLINE_DUE, "00004", NoticeSubject.ofTerm("2030-2035"), "2026-12-31", "PL-19"),
                notice(
                        NoticeKind.DEADLINE_DUE,
                        "00004",
                        NoticeSubject.ofReview(OTHER, ONE, "2030-2035"),
                        "2026-12-31",
                        "PL-19"),
                notice(
                        NoticeKind.DEADLINE_DUE,
                        "00004",
                        NoticeSubject.ofCandidate(ONE, "2030-2035", "00004-SEC", "HN-1"),
                        "2026-12-31",
                        "PL-19"));
        assertThat(all.stream().map(it -> KeyedNotice.of(it).key())).doesNotHaveDuplicates();
    }

    @Test
    void the_order_is_by_unit_day_and_kind_whatever_order_they_were_told_in() {
        var wanted = List.of(
                due("00004", "2026-11-01"),
                due("00004", "2026-12-31"),
                notice(NoticeKind.REVIEW_DUE, "00004", ENTRY, "2026-12-31", "PL-21"),
                due("00008", "2026-10-01"));
        var random = new Random(1);
        for (var n = 0; n < 20; n++) {
            var told = new ArrayList<>(wanted);
            Collections.shuffle(told, random);
            assertThat(Notices.ordered(told)).extracting(KeyedNotice::notice).isEqualTo(wanted);
        }
    }

    @Test
    void what_is_new_is_raised_what_is_gone_is_lifted_and_what_stays_is_not_told() {
        var stays = KeyedNotice.of(due("00004", "2026-12-31"));
        var gone = KeyedNotice.of(due("00004", "2026-11-01"));
        var fresh = KeyedNotice.of(due("00008", "2026-12-31"));
        var turns = Turns.between(Map.of(stays.key(), stays, gone.key(), gone), List.of(stays, fresh));
        assertThat(turns.raised()).containsExactly(fresh);
        assertThat(turns.lifted()).containsExactly(gone);
        assertThat(Turns.between(Map.of(stays.key(), stays), List.of(stays)).all())
                .isEmpty();
    }
}
