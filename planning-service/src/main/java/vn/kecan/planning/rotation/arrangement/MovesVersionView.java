package vn.kecan.planning.rotation.arrangement;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.rotation.plan.RotationProcedure;

/** What was frozen when persons were proposed or prepared, on the wire. */
@Schema(
        name = "RotationVersion",
        description = "What the law said when the persons were proposed or prepared; never changed")
record MovesVersionView(
        @Schema(examples = "1") int n,
        Instant at,
        MovesVerdictsView judged,

        @Schema(description = "SHA-256 of the canonical content, in hex")
        String hash) {

    static MovesVersionView of(RotationProcedure.Frozen<MovesJudged> it, Locale language) {
        return new MovesVersionView(
                it.n(),
                it.at(),
                MovesVerdictsView.of(it.content(), language),
                HexFormat.of().formatHex(it.hash()));
    }
}
