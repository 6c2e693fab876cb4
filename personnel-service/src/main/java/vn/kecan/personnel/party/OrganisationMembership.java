package vn.kecan.personnel.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Sense;

/** Membership in a socio-political organisation. */
@Schema(
        name = "OrganisationMembership",
        description = "Tham gia tổ chức chính trị - xã hội: membership in an organisation")
public record OrganisationMembership(
        @NotNull @Schema(examples = "YOUTH_UNION", description = "Tổ chức: the organisation")
        Organisation organisation,

        @Size(max = 200)
        @Schema(examples = "Đoàn TNCS Hồ Chí Minh", description = "Tên tổ chức: its name, needed for OTHER")
        @Nullable
        String name,

        @Size(max = 200) @Schema(examples = "Đoàn viên", description = "Vai trò: role in it") @Nullable
        String role,

        @Schema(examples = "1990-03-26", description = "Ngày tham gia: day of joining") @Nullable
        LocalDate joinedOn,

        @Schema(examples = "2010-03-26", description = "Ngày thôi tham gia: first day on which no longer a member")
        @Nullable
        LocalDate leftOn)
        implements Fact {

    @Override
    public @Nullable LocalDate begins() {
        return joinedOn;
    }

    @Override
    public @Nullable LocalDate ends() {
        return leftOn;
    }

    @Override
    public void check(Sense sense, Circumstances known) {
        sense.must(
                        Sense.notAfter(joinedOn, known.today()),
                        "joinedOn",
                        joinedOn,
                        "Ngày chưa đến.",
                        "This day has not come yet. Maybe the year is mistyped.")
                .must(
                        organisation != Organisation.OTHER || name != null,
                        "name",
                        name,
                        "Phải nêu tên khi là tổ chức khác.",
                        "Must be given for an organisation of kind OTHER.");
    }
}
