package vn.kecan.personnel.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.platform.problem.Text;

/**
 * What people call the columns, in Vietnamese and English: data, in {@code imports/titles.txt}; of the facts of the cadre
 * file the words of their contract.
 */
public final class Titles {

    private static final Text ERRORS = new Text("Lỗi", "Errors");
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) \\| ([^|]+) \\| ([^|]+)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, Text> TITLES = new HashMap<>();
    private static final Map<String, String> FIELDS = new HashMap<>();

    static {
        read();
        facts();
    }

    private Titles() {}

    /** The field that a header names: by its name in the API or by a title; null if none of this kind. */
    static @Nullable String field(FileKind kind, String header) {
        var named = FIELDS.get(kind.name() + ' ' + folded(header));
        return kind.columns().stream()
                .map(Column::name)
                .filter(it -> it.equals(header) || it.equals(named))
                .findFirst()
                .orElse(null);
    }

    /** A column without a title is called as in the API. */
    public static Text of(String kind, String field) {
        return TITLES.getOrDefault(kind + ' ' + field, Text.same(field));
    }

    static Text errors() {
        return ERRORS;
    }

    /** The column that we added ourselves to a file with errors, and that comes back with the mended one. */
    static boolean isErrors(String header) {
        var name = folded(header);
        return name.equals(folded(ERRORS.vi())) || name.equals(folded(ERRORS.en()));
    }

    private static String folded(String header) {
        var name = Normalizer.normalize(header.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(
                        name.endsWith("*")
                                ? name.substring(0, name.length() - 1).strip()
                                : name)
                .replaceAll(" ");
    }

    /** A kind of facts has the words of its contract, and what all have in common is in the file as {@code facts}. */
    private static void facts() {
        for (var kind : FactKinds.ALL) {
            var own = KindsOfFile.named(kind.segment());
            for (var column : own.columns()) {
                var common = TITLES.get("facts " + column.name());
                add(own.name(), column.name(), common == null ? said(kind, column.name()) : common);
            }
        }
    }

    /** The Vietnamese words and the first of the English ones. */
    private static Text said(FactKind kind, String field) {
        var both = FactFile.described(kind, field).split(": ", 2);
        var en = both[1].split("[,;]", 2)[0].strip();
        return new Text(both[0], Character.toUpperCase(en.charAt(0)) + en.substring(1));
    }

    private static void add(String kind, String field, Text title) {
        TITLES.put(kind + ' ' + field, title);
        name(kind, title.vi(), field);
        name(kind, title.en(), field);
    }

    private static void read() {
        var file = Objects.requireNonNull(Titles.class.getResourceAsStream("/imports/titles.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                var parts = LINE.matcher(line);
                if (!parts.matches()) {
                    throw new IllegalStateException("imports/titles.txt: " + line);
                }
                add(parts.group(1), parts.group(2), new Text(parts.group(3), parts.group(4)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void name(String kind, String title, String field) {
        var other = FIELDS.put(kind + ' ' + folded(title), field);
        if (other != null && !other.equals(field)) {
            throw new IllegalStateException("imports/titles.txt: " + kind + " calls two fields \"" + title + "\"");
        }
    }
}
