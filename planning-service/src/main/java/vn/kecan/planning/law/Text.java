package vn.kecan.planning.law;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence in both languages of the suite. */
@Schema(name = "Sentence", description = "One sentence in Vietnamese and in English.")
public record Text(String vi, String en) {

    public Text plus(Text next) {
        return new Text(vi + next.vi, en + next.en);
    }
}
