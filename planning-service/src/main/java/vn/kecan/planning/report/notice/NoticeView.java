package vn.kecan.planning.report.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Citation;

/** A notice on the wire, told in the language asked for. */
@Schema(name = "Notice", description = "Something that comes due in a unit, or is overdue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        @Schema(
                description = "the same for the same kind, unit, subject, rule and day, whenever it is asked",
                examples = "5f3c2a9d0e4b48c1a7d6e5f4c3b2a190")
        String key,

        NoticeKind kind,
        @Schema(examples = "00004") String unit,
        NoticeSubject subject,

        @Schema(description = "the last day in time; of a verdict, the first day on which it is another")
        LocalDate dueOn,

        @Schema(description = "the day asked about is later than the last day in time")
        boolean overdue,

        @Schema(description = "of a verdict, which way it flips") @Nullable
        NoticeWay way,

        @Schema(examples = "PL-19") String rule,
        Citation citation,

        @Schema(examples = "Hạn đến hết ngày 2026-12-31; đến ngày 2026-11-26 chưa xong, còn 26 ngày làm việc.")
        String because) {

    static NoticeView of(KeyedNotice keyed, LocalDate asOf, Locale language) {
        var it = keyed.notice();
        var english = "en".equals(language.getLanguage());
        return new NoticeView(
                keyed.key(),
                it.kind(),
                it.unit(),
                it.subject(),
                it.dueOn(),
                it.dueOn().isBefore(asOf),
                it.way(),
                it.rule(),
                it.citation(),
                english ? it.because().en() : it.because().vi());
    }
}
