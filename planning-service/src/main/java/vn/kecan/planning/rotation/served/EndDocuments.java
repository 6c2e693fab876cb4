package vn.kecan.planning.rotation.served;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.rotation.move.EndDocument;

/** The documents of the end of a rotation; what is not there is null. */
@Schema(name = "RotationEndDocuments", description = "The three documents of 170/2025/NĐ-CP Điều 49.2")
record EndDocuments(
        @Valid @Nullable DecidingDocument selfReview,
        @Valid @Nullable DecidingDocument receivingAssessment,
        @Valid @Nullable DecidingDocument decidingAssessment) {

    Set<EndDocument> there() {
        var there = EnumSet.noneOf(EndDocument.class);
        add(there, EndDocument.SELF_REVIEW, selfReview);
        add(there, EndDocument.RECEIVING_ASSESSMENT, receivingAssessment);
        add(there, EndDocument.DECIDING_ASSESSMENT, decidingAssessment);
        return there;
    }

    private static void add(Set<EndDocument> to, EndDocument it, @Nullable DecidingDocument document) {
        if (document != null) {
            to.add(it);
        }
    }
}
