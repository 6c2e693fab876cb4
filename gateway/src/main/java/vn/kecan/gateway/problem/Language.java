package vn.kecan.gateway.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Vietnamese unless English is preferred. */
enum Language {
    VI,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.of("vi"), Locale.ENGLISH);

    static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VI;
        }
        try {
            return Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN)) ? EN : VI;
        } catch (IllegalArgumentException unreadable) {
            return VI;
        }
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
