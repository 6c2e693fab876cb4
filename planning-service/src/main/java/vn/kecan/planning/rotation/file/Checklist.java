package vn.kecan.planning.rotation.file;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.rotation.file.ChecklistView.Line;
import vn.kecan.planning.rotation.file.ChecklistView.LineState;

/** The file of one mover against what the law asks for on a day. */
record Checklist(
        String cadre,
        Map<FileItem, RotationItem> items,
        @Nullable RotationReview review,
        LocalDate on,
        Law law) {

    private static final String HEALTH = "rotation.health-certificate";
    private static final String PHOTO = "rotation.photo";

    List<Line> lines() {
        return FileItem.asked(law).stream().map(this::line).toList();
    }

    /** Those that keep the person from being prepared. */
    List<Line> open() {
        return lines().stream().filter(it -> it.state() != LineState.PRESENT).toList();
    }

    ChecklistView view() {
        return new ChecklistView(cadre, open().isEmpty(), review != null, lines());
    }

    private Line line(FileItem item) {
        var it = items.get(item);
        if (it == null) {
            return new Line(item, LineState.MISSING, null, null, null, null, null);
        }
        var until = goodUntil(it);
        return new Line(
                item,
                state(it, until),
                it.title,
                it.dated,
                until,
                HexFormat.of().formatHex(it.digest),
                it.actor);
    }

    private LineState state(RotationItem it, @Nullable LocalDate until) {
        if (Boolean.FALSE.equals(it.met)) {
            return LineState.NOT_MET;
        }
        return until != null && on.isAfter(until) ? LineState.STALE : LineState.PRESENT;
    }

    private @Nullable LocalDate goodUntil(RotationItem it) {
        return switch (it.item) {
            case HEALTH_CERTIFICATE -> it.dated.plusMonths(months(HEALTH));
            case CV_WITH_PHOTO -> it.takenOn == null ? null : it.takenOn.plusMonths(months(PHOTO));
            case SUBMISSION,
                    MINUTES_AND_COUNTS,
                    SELF_REVIEW,
                    ASSESSMENTS,
                    RESIDENCE_COMMENT,
                    POLITICAL_STANDARD,
                    ASSET_DECLARATION,
                    DEGREES -> null;
        };
    }

    private long months(String parameter) {
        return law.rulebook().value(parameter).nearest(law.day(), "value").number();
    }
}
