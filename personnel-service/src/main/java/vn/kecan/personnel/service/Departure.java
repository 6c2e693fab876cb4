package vn.kecan.personnel.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** The cadre has left the service: no posting may hold on a day of it. */
@Schema(name = "Departure", description = "Thôi công tác: retirement or another end of service")
public record Departure(
        @NotNull @Schema(examples = "RETIRED", description = "Hình thức: how he left")
        DepartureKind kind,

        @Size(max = 500) @Schema(examples = "Nghỉ hưu đúng tuổi", description = "Ghi chú: note") @Nullable
        String note)
        implements Fact {

    @Override
    public void check(Sense sense, Circumstances known) {
        known.file()
                .postingIn(known.cadre(), known.from(), known.to())
                .ifPresent(posting -> sense.must(
                        false,
                        "from",
                        known.from(),
                        "Cán bộ còn giữ chức danh " + posting + ". Hãy kết thúc lần bố trí đó trước.",
                        "The cadre still holds " + posting + ". Maybe end that posting first."));
    }
}
