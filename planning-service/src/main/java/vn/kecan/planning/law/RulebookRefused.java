package vn.kecan.planning.law;

/** A file of the rulebook says something that cannot be law; the message names the file and the field. */
public final class RulebookRefused extends RuntimeException {

    RulebookRefused(String file, String field, String message) {
        super("%s: the field %s %s".formatted(file, field, message));
    }
}
