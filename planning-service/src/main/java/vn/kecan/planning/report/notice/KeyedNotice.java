package vn.kecan.planning.report.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A notice with what makes it the same one tomorrow: its kind, unit, subject, rule and day. The sentence is no part of
 * it, for that counts the days left.
 *
 * @param key 32 hexadecimal digits
 */
record KeyedNotice(String key, Notice notice) {

    /** By unit, day, kind and key: total, because no two notices of a list have one key. */
    static final Comparator<KeyedNotice> ORDER = Comparator.comparing(
                    (KeyedNotice it) -> it.notice().unit())
            .thenComparing(it -> it.notice().dueOn())
            .thenComparing(it -> it.notice().kind())
            .thenComparing(KeyedNotice::key);

    private static final int LENGTH = 16;

    static KeyedNotice of(Notice it) {
        var subject = it.subject();
        var parts = Stream.of(
                        List.of(it.kind(), it.unit(), it.rule(), it.dueOn()).stream(),
                        Stream.of(subject.plan(), subject.entry(), subject.slate(), subject.review()),
                        Stream.of(subject.term(), subject.post(), subject.cadre()))
                .flatMap(some -> some)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return new KeyedNotice(HexFormat.of().formatHex(digest(parts), 0, LENGTH), it);
    }

    private static byte[] digest(String parts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
