package vn.kecan.personnel.conduct;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** A disciplinary measure, in force from its first day until it lapses. */
@Schema(name = "Discipline", description = "Kỷ luật: a measure, in force from `from` until it lapses")
public record Discipline(
        @NotNull @Schema(examples = "REPRIMAND", description = "Hình thức: the measure, see /code-lists/disciplines")
        DisciplineKind kind,

        @NotNull @Schema(examples = "PARTY", description = "Kỷ luật về Đảng, chính quyền hay đoàn thể: on whose side")
        Side side,

        @Size(max = 500) @Schema(examples = "Vi phạm quy chế làm việc", description = "Lý do: what for") @Nullable
        String reason,

        @Schema(
                examples = "2025-03-01",
                description = "Ngày hết hiệu lực: first day on which it no longer holds; absent: not lapsed")
        @Nullable
        LocalDate lapsesOn)
        implements Fact {

    @Override
    public @Nullable LocalDate ends() {
        return lapsesOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                lapsesOn == null || lapsesOn.isAfter(known.from()),
                "lapsesOn",
                lapsesOn,
                "Phải sau ngày có hiệu lực (" + known.from() + "): không thể hết hiệu lực trước khi bắt đầu.",
                "Must be after from (" + known.from() + "): it cannot lapse before it begins.");
    }
}
