package vn.kecan.planning.slate.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.slate.step.Step;

/** The decision on a slate. */
@Schema(
        description = "The decision on a slate, by somebody who neither proposed it, nor chaired a ballot on it, nor"
                + " stands on it, nor is related to who does",
        examples = """
                {"decision":"APPROVE","reason":"Đủ điều kiện","document":{"number":"12-QĐ/TU","date":"2026-11-20",\
                "issuer":"Thành ủy Hà Nội"}}""")
record NewApproval(
        @NotNull Choice decision,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document,

        @Size(max = 200)
        @Schema(description = "user name of the approver for whom the caller decides, by his delegation")
        @Nullable
        String onBehalfOf) {

    /** Approve it, or give it back to be mended. */
    @Schema(name = "ApprovalDecision")
    enum Choice {
        APPROVE,
        RETURN;

        /** What a step of the procedure was as a decision; empty when it was none. */
        static Optional<Choice> of(Step step) {
            return switch (step) {
                case SIGN, APPROVE -> Optional.of(APPROVE);
                case RETURN -> Optional.of(RETURN);
                case OPEN,
                        CHANGE,
                        STRUCTURE,
                        ADD_CANDIDATE,
                        REMOVE_CANDIDATE,
                        SUBMIT,
                        CONSULT,
                        GIVE_OPINION,
                        ANSWER_OPINION,
                        CLOSE_CONSULTATION,
                        CANDIDATE_WITHDRAWS,
                        BALLOT,
                        CONCLUDE_BALLOTS,
                        RECUSE,
                        EXTEND,
                        PUBLISH,
                        OBJECT,
                        ANSWER_OBJECTION,
                        UPHOLD_OBJECTION,
                        WITHDRAW -> Optional.empty();
            };
        }
    }
}
