package vn.kecan.planning.report.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about. Two notices of one kind, rule and day are the same notice when their subjects are equal, so a
 * source names what tells its notices apart and nothing that may change from day to day. Whoever is the cadre, or ever
 * stood on the slate, is not shown the notice.
 */
@Schema(name = "NoticeSubject", description = "What a notice is about; absent is what it is not about")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeSubject(
        @Nullable UUID plan,
        @Nullable UUID entry,
        @Nullable UUID slate,
        @Nullable UUID review,

        @Schema(examples = "2030-2035") @Nullable String term,

        @Schema(examples = "00004-SEC") @Nullable String post,

        @Schema(examples = "HN-000001") @Nullable String cadre) {

    /** A unit that owes something for a term. */
    public static NoticeSubject ofTerm(String term) {
        return new NoticeSubject(null, null, null, null, term, null, null);
    }

    public static NoticeSubject ofPlan(UUID plan, String term) {
        return new NoticeSubject(plan, null, null, null, term, null, null);
    }

    public static NoticeSubject ofReview(UUID review, UUID plan, String term) {
        return new NoticeSubject(plan, null, null, review, term, null, null);
    }

    public static NoticeSubject ofEntry(UUID plan, UUID entry, String term, String post, String cadre) {
        return new NoticeSubject(plan, entry, null, null, term, post, cadre);
    }

    public static NoticeSubject ofSlate(UUID slate, String term, String post) {
        return new NoticeSubject(null, null, slate, null, term, post, null);
    }

    public static NoticeSubject ofCandidate(UUID slate, String term, String post, String cadre) {
        return new NoticeSubject(null, null, slate, null, term, post, cadre);
    }

    /** Somebody on a post, whatever he is planned for. */
    public static NoticeSubject ofHolder(String post, String cadre) {
        return new NoticeSubject(null, null, null, null, null, post, cadre);
    }
}
