package vn.kecan.planning.decision.kinship;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What personnel answers. What it knows more of it stays there; an answer without one of these lists is none. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KinshipFound(@Nullable List<Pair> related, @Nullable List<String> unknown) {

    /** Two who are related. How they are, no refusal repeats. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Pair(String person, String candidate) {}
}
