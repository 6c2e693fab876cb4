package vn.kecan.planning.report.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the events. */
@Schema(name = "NoticePage")
record NoticePage(
        List<NoticeEvent> items,

        @Schema(description = "where to go on, now or later; always present")
        String next) {}
