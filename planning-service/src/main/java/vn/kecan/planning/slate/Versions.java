package vn.kecan.planning.slate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import vn.kecan.platform.ledger.Canonical;
import vn.kecan.platform.write.Recording;

/** How a version is frozen and read again. */
@ApplicationScoped
class Versions {

    private static final HexFormat HEX = HexFormat.of();

    private final Canonical canonical;
    private final ObjectMapper json;

    Versions(Canonical canonical, ObjectMapper json) {
        this.canonical = canonical;
        this.json = json;
    }

    FrozenVersion freeze(SlateFrozen content, Recording rec) {
        var version = new FrozenVersion();
        version.slate = content.slate();
        version.n = content.version();
        version.frozen = new String(canonical.bytes(content), StandardCharsets.UTF_8);
        version.hash = canonical.hash(content);
        version.recordedAt = rec.at();
        version.recordedBy = rec.n();
        return version;
    }

    SlateVersionHeadView head(FrozenVersion it) {
        var content = content(it);
        return new SlateVersionHeadView(
                it.n,
                content.submittedBy(),
                it.recordedAt,
                content.candidates().size(),
                content.judged().snapshot(),
                content.judged().rulebook(),
                HEX.formatHex(it.hash));
    }

    SlateVersionView view(FrozenVersion it, Locale language) {
        var content = content(it);
        return new SlateVersionView(
                it.slate,
                it.n,
                content.unit(),
                content.term(),
                content.kind(),
                content.post(),
                content.seats(),
                content.surplus(),
                content.submittedBy(),
                it.recordedAt,
                content.reason(),
                content.candidates().stream()
                        .map(one -> new SlateVersionView.StandingView(one.cadre(), one.reelection(), one.stated()))
                        .toList(),
                SlateVerdictsView.of(content.judged(), language),
                HEX.formatHex(it.hash));
    }

    SlateFrozen content(FrozenVersion it) {
        try {
            return json.readValue(it.frozen, SlateFrozen.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "Version " + it.n + " of slate " + it.slate + " cannot be read", impossible);
        }
    }
}
