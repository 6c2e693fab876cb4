package vn.kecan.planning.rotation.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rotation plan to open. */
@Schema(description = "A rotation plan to open for a unit; what it states may be filled in later", examples = """
                {"unit":"HN","term":"2025-2030","states":{"positions":"2 bí thư, 1 phó chủ tịch","form":"Luân chuyển \
                giữ chức vụ tương đương","places":["00004","00008"],"months":36,"benefits":"Giữ nguyên phụ cấp",\
                "afterwards":"Bố trí lại tại Thành ủy","startOn":"2027-01-01","roles":[{"role":"DECIDING_LEVEL",\
                "who":"Ban Thường vụ Thành ủy"},{"role":"ORGANISATION_BOARD","who":"Ban Tổ chức Thành ủy"},\
                {"role":"OTHERS","who":"Ủy ban Kiểm tra"}]}}""")
record NewRotationPlan(
        @NotBlank @Size(max = 40) String unit,
        @NotBlank @Size(max = 20) String term,
        @NotNull @Valid RotationPlanStates states) {}
