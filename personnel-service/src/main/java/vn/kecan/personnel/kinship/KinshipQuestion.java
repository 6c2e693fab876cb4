package vn.kecan.personnel.kinship;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.kecan.personnel.time.Codes;
import vn.kecan.platform.problem.Confidential;

/** Is any of these persons related to any of these candidates, today? */
@Confidential
record KinshipQuestion(
        @NotEmpty @Size(max = 10) List<@NotNull @Pattern(regexp = Codes.CODE) String> persons,
        @NotEmpty @Size(max = 1000) List<@NotNull @Pattern(regexp = Codes.CODE) String> candidates) {}
