package vn.kecan.personnel.kin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Codes;
import vn.kecan.personnel.time.Sense;

/** Whether the cadre is local to a place, and who decided so. */
@Schema(name = "LocalFlag", description = "Người địa phương: whether he counts as local to a place, decided by whom")
public record LocalFlag(
        @NotBlank
        @Pattern(regexp = Codes.CODE)
        @Schema(examples = "00004", description = "Nơi: code of the unit or province")
        String place,

        @NotNull @Schema(examples = "true", description = "Là người địa phương: whether he is local there")
        Boolean local,

        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Ban Tổ chức Thành ủy", description = "Ai xác định: who decided it")
        String decidedBy,

        @Size(max = 500)
        @Schema(examples = "Quê quán và trưởng thành tại phường", description = "Căn cứ: on what ground")
        @Nullable
        String ground)
        implements Fact {

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                known.file().of(known.cadre(), LocalFlag.class).stream()
                        .noneMatch(it -> !it.id().equals(known.id())
                                && it.fact().place().equals(place)
                                && (it.to() == null || known.from().isBefore(it.to()))
                                && (known.to() == null || it.from().isBefore(known.to()))),
                "place",
                place,
                "Đã có xác định cho nơi này trong thời kỳ đó. Hãy sửa xác định đó (PUT).",
                "There is a flag for this place in that period already. Maybe correct that one (PUT).");
    }
}
