package vn.kecan.personnel.seal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a sealed value belongs. It opens nowhere else, so bytes cannot be moved to another person. */
public record Place(String cadre, String kind, UUID id) {

    public Place {
        if (cadre.indexOf('|') >= 0 || kind.indexOf('|') >= 0) {
            throw new IllegalArgumentException("A cadre (" + cadre + ") or kind (" + kind + ") must not hold a bar.");
        }
    }

    byte[] bytes() {
        return (cadre + "|" + kind + "|" + id).getBytes(StandardCharsets.UTF_8);
    }
}
