package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Standing;
import vn.kecan.planning.law.Text;

/** One more source, as another room would bring it: it tells what a test has written down. */
@ApplicationScoped
public class Scripted implements NoticeSource {

    static final Map<String, List<Notice>> TOLD = new ConcurrentHashMap<>();
    static volatile Runnable whenAsked = () -> {};

    static void forget() {
        TOLD.clear();
        whenAsked = () -> {};
    }

    static Notice due(String unit, String cadre, LocalDate dueOn) {
        return Notice.of(
                NoticeKind.ROTATION_DUE,
                unit,
                NoticeSubject.ofHolder(unit + "-SEC", cadre),
                dueOn,
                "RO-19",
                new Citation("377-QĐ/TW", "Điều 5", Standing.OFFICIAL, LocalDate.parse("2026-11-23")),
                new Text("Đến hạn luân chuyển.", "Has to move on."));
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.ROTATION_DUE);
    }

    @Override
    public List<Notice> notices(NoticeQuestion asked) {
        whenAsked.run();
        return asked.units().stream()
                .flatMap(it -> TOLD.getOrDefault(it, List.of()).stream())
                .filter(it -> asked.reaches(it.dueOn()))
                .toList();
    }
}
