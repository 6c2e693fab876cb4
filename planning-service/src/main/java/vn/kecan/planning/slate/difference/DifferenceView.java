package vn.kecan.planning.slate.difference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.slate.SlateFrozen;
import vn.kecan.planning.slate.SlateJudged;

/** A difference on the wire. */
@Schema(name = "SlateDifference", description = "What changed between two versions of a slate")
record DifferenceView(
        UUID slate,

        @Schema(description = "the version it is told from", examples = "1")
        int from,

        @Schema(description = "the version it leads to; absent: the slate as it stands now", examples = "2") @Nullable
        Integer to,

        @Schema(description = "every change as a sentence", examples = "[\"HN-000002 was added.\"]")
        List<String> said,

        @Schema(description = "seats and surplus, where they differ")
        List<FieldChange> fields,

        List<CandidateChange> candidates,
        List<PartChange> structure,

        @Schema(description = "rules with another outcome, on the list and on who stands on both")
        List<VerdictDiffers> verdicts,

        @Schema(description = "what the verdicts of `from` rest on")
        Grounds before,

        @Schema(description = "what the verdicts of `to` rest on")
        Grounds after) {

    /** One rule with another outcome. */
    @Schema(name = "SlateVerdictChange", description = "A rule with another outcome than before")
    record VerdictDiffers(
            @Schema(description = "absent: the list as a whole", examples = "HN-000001") @Nullable
            String cadre,

            @Schema(examples = "RO-17") String rule,

            @Schema(description = "absent: it was not asked then") @Nullable
            VerdictSaid before,

            @Schema(description = "absent: it is not asked any more") @Nullable
            VerdictSaid after) {

        static VerdictDiffers of(VerdictChange it, Locale language) {
            return new VerdictDiffers(it.cadre(), it.rule(), said(it.before(), language), said(it.after(), language));
        }

        private static @Nullable VerdictSaid said(@Nullable VerdictView it, Locale language) {
            return it == null ? null : VerdictSaid.of(it, language);
        }
    }

    /** The times, the snapshot and the rulebook of verdicts. */
    @Schema(name = "SlateVerdictGrounds", description = "The times, the snapshot and the rulebook verdicts rest on")
    record Grounds(LocalDate asOf, Instant knownAt, LocalDate lawAt, String snapshot, String rulebook) {

        static Grounds of(SlateJudged it) {
            return new Grounds(it.asOf(), it.knownAt(), it.lawAt(), it.snapshot(), it.rulebook());
        }
    }

    static DifferenceView of(SlateFrozen before, SlateFrozen after, @Nullable Integer to, Locale language) {
        var it = Difference.between(before, after);
        return new DifferenceView(
                before.slate(),
                before.version(),
                to,
                Words.of(it).stream().map(one -> one.in(language)).toList(),
                it.fields(),
                it.candidates(),
                it.structure(),
                it.verdicts().stream()
                        .map(one -> VerdictDiffers.of(one, language))
                        .toList(),
                Grounds.of(before.judged()),
                Grounds.of(after.judged()));
    }
}
