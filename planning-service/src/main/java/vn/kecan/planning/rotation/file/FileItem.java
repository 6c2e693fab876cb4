package vn.kecan.planning.rotation.file;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.law.Law;

/** The items of the file of who is rotated; which are asked for on a day, the rulebook says. */
@Schema(name = "RotationFileItem")
enum FileItem {
    SUBMISSION,
    /** Minutes and count sheets of every step. */
    MINUTES_AND_COUNTS,
    CV_WITH_PHOTO,
    SELF_REVIEW,
    /** Of the cell or committee, and of the leadership for three years. */
    ASSESSMENTS,
    /** Comment of the Party cell where he lives. */
    RESIDENCE_COMMENT,
    POLITICAL_STANDARD,
    ASSET_DECLARATION,
    DEGREES,
    HEALTH_CERTIFICATE;

    private static final String FILE = "rotation.file";

    /** Those asked for on the day of the law, in the order of the clause; before the first clause, as in it. */
    static List<FileItem> asked(Law law) {
        var dated = law.rulebook().value(FILE);
        return dated.keys().stream()
                .map(key -> valueOf(dated.nearest(law.day(), key).word()))
                .toList();
    }
}
