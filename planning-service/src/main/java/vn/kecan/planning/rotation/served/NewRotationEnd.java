package vn.kecan.planning.rotation.served;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a rotation. */
@Schema(description = "The end of a rotation: where he is placed, and the three documents", examples = """
                {"endedOn":"2026-11-20","settlement":"SETTLED_HERE","reason":"Bố trí ổn định","documents":{\
                "selfReview":{"number":"1-BC","date":"2026-11-10","issuer":"Cán bộ"},\
                "receivingAssessment":{"number":"6-BC/ĐU","date":"2026-11-12","issuer":"Đảng ủy phường"},\
                "decidingAssessment":{"number":"9-KL/TU","date":"2026-11-18","issuer":"Thành ủy Hà Nội"}}}""")
record NewRotationEnd(
        @NotNull LocalDate endedOn,
        @NotNull Settlement settlement,
        @NotNull @Valid EndDocuments documents,
        @NotBlank @Size(max = 2000) String reason) {}
