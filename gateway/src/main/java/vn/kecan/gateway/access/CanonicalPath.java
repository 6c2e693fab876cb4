package vn.kecan.gateway.access;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Judges the request target as it came over the wire, before anything has normalised it. */
final class CanonicalPath {

    private static final String SUB_DELIMITERS_WE_TAKE = "!$&'()*+,=:@";

    private CanonicalPath() {}

    /** What is wrong with the target, or null when nothing is. */
    static @Nullable Flaw flawIn(String target) {
        if (target.isEmpty() || target.charAt(0) != '/') {
            return Flaw.NOT_A_PATH;
        }
        var query = target.indexOf('?');
        var path = query < 0 ? target : target.substring(0, query);
        var flaw = flawInPath(path);
        return flaw != null || query < 0 ? flaw : flawInQuery(target.substring(query + 1));
    }

    private static @Nullable Flaw flawInPath(String path) {
        var escapes = false;
        for (var at = 0; at < path.length(); at++) {
            var letter = path.charAt(at);
            if (letter == '/') {
                var flaw = flawInSegment(path, at + 1);
                if (flaw != null) {
                    return flaw;
                }
            } else if (letter == '%') {
                escapes = true;
                var flaw = flawInEscape(path, at);
                if (flaw != null) {
                    return flaw;
                }
                at += 2;
            } else if (!isUnreserved(letter) && SUB_DELIMITERS_WE_TAKE.indexOf(letter) < 0) {
                return Flaw.CHARACTER;
            }
        }
        return escapes ? flawInDecoded(path) : null;
    }

    private static @Nullable Flaw flawInSegment(String path, int from) {
        var slash = path.indexOf('/', from);
        if (slash == from) {
            return Flaw.EMPTY_SEGMENT;
        }
        var segment = path.substring(from, slash < 0 ? path.length() : slash);
        return segment.equals(".") || segment.equals("..") ? Flaw.DOT_SEGMENT : null;
    }

    private static @Nullable Flaw flawInEscape(String path, int at) {
        var value = Escapes.valueAt(path, at);
        if (value < 0 || !Escapes.isUpperCaseAt(path, at)) {
            return Flaw.ESCAPE;
        }
        if (isUnreserved((char) value)) {
            return Flaw.NEEDLESS_ESCAPE;
        }
        var forbidden = value < ' ' || value == 0x7F || value == '/' || value == '\\' || value == ';' || value == '%';
        return forbidden ? Flaw.FORBIDDEN_ESCAPE : null;
    }

    private static @Nullable Flaw flawInDecoded(String path) {
        var decoded = Escapes.decode(path);
        if (decoded == null) {
            return Flaw.NOT_UTF8;
        }
        if (decoded.codePoints().anyMatch(Character::isISOControl)) {
            return Flaw.FORBIDDEN_ESCAPE;
        }
        return Normalizer.isNormalized(decoded, Normalizer.Form.NFC) ? null : Flaw.NOT_NFC;
    }

    private static @Nullable Flaw flawInQuery(String query) {
        for (var at = 0; at < query.length(); at++) {
            var letter = query.charAt(at);
            if (letter <= ' ' || letter >= 0x7F || letter == '#') {
                return Flaw.QUERY;
            }
            if (letter == '%' && Escapes.valueAt(query, at) <= 0) {
                return Flaw.QUERY;
            }
        }
        return query.indexOf('%') < 0 || Escapes.decode(query) != null ? null : Flaw.QUERY;
    }

    private static boolean isUnreserved(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '-'
                || letter == '.'
                || letter == '_'
                || letter == '~';
    }
}
