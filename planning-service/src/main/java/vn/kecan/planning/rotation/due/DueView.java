package vn.kecan.planning.rotation.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Parameter;

/** One line of the list. */
@Schema(name = "RotationDue", description = "That somebody's time in a post comes to its end, when and by which clause")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueView(
        DueKind kind,
        DueState state,

        @Schema(
                description = "the first day on which he may no longer be there, of MINIMUM_STAY the first on which he"
                        + " may move on; absent: a fact is missing",
                examples = "2027-08-15")
        @Nullable
        LocalDate dueOn,

        @Schema(examples = "HN-000001") String cadre,
        String fullName,
        @Schema(examples = "00004-SEC") String post,
        String postTitle,
        PostKind postKind,
        @Schema(examples = "00004") String unit,
        String unitName,

        @Schema(description = "since when he has been there without a break", examples = "2019-08-15")
        LocalDate since,

        @Schema(description = "the day after the last on record; absent: open") @Nullable
        LocalDate until,

        @Schema(
                description =
                        "the posts he came through without a break, the first one first; a reorganisation is none")
        List<String> through,

        @Schema(description = "its id in the register", examples = "RO-19")
        String rule,

        Citation citation,
        @Nullable Parameter parameter,

        @Schema(description = "only of NON_LOCAL_HEAD") @Nullable
        LocalStanding localStanding,

        String because) {

    static DueView of(Due it, LocalDate day, Locale language) {
        return new DueView(
                it.kind(),
                it.state(day),
                it.dueOn(),
                it.cadre().code(),
                it.cadre().fullName(),
                it.post().code(),
                it.post().title(),
                it.post().kind(),
                it.unit().code(),
                it.unit().name(),
                it.holding().since(),
                it.holding().until(),
                it.through(),
                it.rule(),
                it.citation(),
                it.parameter(),
                it.standing(),
                "en".equals(language.getLanguage())
                        ? it.because().en()
                        : it.because().vi());
    }
}
