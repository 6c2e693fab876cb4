package vn.kecan.planning.slate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.slate.structure.StructurePart;

/** The structure a board gives a draft. */
@Schema(description = "The whole structure of the slate and why; an empty list takes it away", examples = """
                {"parts":[{"kind":"WOMEN","least":5},{"kind":"AGE","underAge":42,"least":3},
                 {"kind":"UNITS","name":"Khối Đảng","units":["00004"],"least":1,"most":4}],"reason":"Đề án nhân sự"}""")
record NewStructure(
        @NotNull @Size(max = 100) List<@NotNull @Valid StructurePart> parts,
        @NotBlank @Size(max = 2000) String reason) {}
