package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.rotation.due.Due;
import vn.kecan.planning.rotation.due.DueKind;
import vn.kecan.planning.rotation.due.FindDue;

/** Tells of those who have to move on. Who only may, and of whom nobody can say, stands in the list and is no notice. */
@ApplicationScoped
class RotationsDue implements NoticeSource {

    private final FindDue find;

    RotationsDue(FindDue find) {
        this.find = find;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.ROTATION_DUE);
    }

    @Override
    public List<Notice> notices(NoticeQuestion asked) {
        var moment = asked.moment();
        List<Unit> units = asked.units().stream()
                .flatMap(it -> moment.facts().unit(it, moment.asOf()).stream())
                .toList();
        return find.find(units, moment, asked.until()).stream()
                .filter(it -> it.kind() != DueKind.MINIMUM_STAY)
                .flatMap(it -> notice(it).stream())
                .toList();
    }

    private static Optional<Notice> notice(Due it) {
        return Optional.ofNullable(it.dueOn())
                .map(on -> Notice.of(
                        NoticeKind.ROTATION_DUE,
                        it.unit().code(),
                        NoticeSubject.ofHolder(it.post().code(), it.cadre().code()),
                        on,
                        it.rule(),
                        it.citation(),
                        it.because()));
    }
}
