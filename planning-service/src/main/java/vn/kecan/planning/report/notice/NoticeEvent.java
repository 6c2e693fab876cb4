package vn.kecan.planning.report.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Text;

/** A CloudEvents 1.0 event: a notice has come up, or its cause has gone. */
@Schema(name = "NoticeEvent", description = "CloudEvents 1.0: a notice was raised, or lifted because its cause is gone")
record NoticeEvent(
        @Schema(examples = "1.0") String specversion,

        @Schema(description = "stream and position", examples = "6a0f4c1e-3f0b-4a51-9d57-6f0d8a1f2b3c:42")
        String id,

        @Schema(examples = SOURCE) String source,

        @Schema(
                description = "vn.kecan.planning.<kind>.raised.v1 or .lifted.v1",
                examples = "vn.kecan.planning.deadline-due.raised.v1")
        String type,

        @Schema(
                description = "key of the notice: the same for raised and lifted",
                examples = "5f3c2a9d0e4b48c1a7d6e5f4c3b2a190")
        String subject,

        Instant time,

        @Schema(examples = "application/json") String datacontenttype,

        Data data) {

    static final String SOURCE = "/api/planning/v1";

    @Schema(name = "NoticeEventData", description = "The notice as it was when it was raised")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            NoticeKind kind,
            @Schema(examples = "00004") String unit,
            NoticeSubject subject,

            @Schema(description = "the last day in time; of a verdict, the first day on which it is another")
            LocalDate dueOn,

            @Schema(description = "of a verdict, which way it flips") @Nullable
            NoticeWay way,

            @Schema(examples = "PL-19") String rule,
            Citation citation,

            @Schema(description = "as told when the notice was raised")
            Text because,

            @Schema(description = "the day the event was told for")
            LocalDate asOf,

            @Schema(description = "the snapshot of facts it was told by")
            String snapshot,

            @Schema(description = "hash of the rulebook it was told by")
            String rulebook) {}

    static NoticeEvent of(String stream, ToldNotice told) {
        var it = told.it().notice();
        return new NoticeEvent(
                "1.0",
                stream + ":" + told.position(),
                SOURCE,
                NoticeTypes.of(it.kind(), told.raised()),
                told.it().key(),
                told.at(),
                "application/json",
                new Data(
                        it.kind(),
                        it.unit(),
                        it.subject(),
                        it.dueOn(),
                        it.way(),
                        it.rule(),
                        it.citation(),
                        it.because(),
                        told.asOf(),
                        told.snapshot(),
                        told.rulebook()));
    }
}
