package vn.kecan.planning.report.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way a verdict flips. */
@Schema(name = "NoticeWay")
public enum NoticeWay {
    /** What stood in the way no longer does. */
    BECOMES,
    /** Something begins to stand in the way. */
    CEASES,
    /** Another word, but it stands in the way as before, or does not as before. */
    OTHER
}
