package vn.kecan.planning.slate.ballot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/** Minutes as they are kept: the bytes when they were sent, and in any case their SHA-256. */
record KeptMinutes(byte[] digest, byte @Nullable [] content) {

    private static final int LARGEST = 524_288;

    static KeptMinutes of(NewBallot.Minutes sent) {
        var stated = sent.sha256() == null ? null : HexFormat.of().parseHex(sent.sha256());
        if (sent.content() == null) {
            if (stated == null) {
                throw Problems.invalid(
                        "minutes.sha256",
                        null,
                        "Phải có content hoặc sha256.",
                        "Either content or sha256 must be given. Maybe send the document itself.");
            }
            return new KeptMinutes(stated, null);
        }
        var content = decoded(sent.content());
        var digest = sha256(content);
        if (stated != null && !MessageDigest.isEqual(stated, digest)) {
            throw Problems.unprocessable(
                    "minutes.sha256",
                    sent.sha256(),
                    "Không khớp nội dung; SHA-256 của nội dung là "
                            + HexFormat.of().formatHex(digest) + ".",
                    "Does not fit the content, whose SHA-256 is "
                            + HexFormat.of().formatHex(digest) + ". Maybe another file was sent.");
        }
        return new KeptMinutes(digest, content);
    }

    private static byte[] decoded(String base64) {
        byte[] content;
        try {
            content = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw refused("không phải Base64", "is not Base64");
        }
        if (content.length == 0 || content.length > LARGEST) {
            throw refused("có " + content.length + " byte", "has " + content.length + " bytes");
        }
        return content;
    }

    private static ProblemException refused(String vi, String en) {
        return Problems.invalid(
                "minutes.content",
                null,
                "Nội dung " + vi + "; cần Base64 của 1 đến " + LARGEST + " byte.",
                "The content " + en + "; it must be Base64 of 1 to " + LARGEST
                        + " bytes. Maybe state only its sha256.");
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
