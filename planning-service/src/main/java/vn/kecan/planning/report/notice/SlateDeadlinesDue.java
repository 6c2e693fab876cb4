package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.kecan.planning.slate.deadline.SlatesDue;

/** The deadlines that run for slates: of their procedure, and of their approval with its extensions. */
@ApplicationScoped
class SlateDeadlinesDue implements NoticeSource {

    private final SlatesDue slates;

    SlateDeadlinesDue(SlatesDue slates) {
        this.slates = slates;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.DEADLINE_DUE);
    }

    @Override
    public List<Notice> notices(NoticeQuestion asked) {
        return slates.of(asked.units(), asked.moment()).stream()
                .filter(it -> asked.reaches(it.dueOn()))
                .map(it -> Notice.of(
                        NoticeKind.DEADLINE_DUE,
                        it.unit(),
                        NoticeSubject.ofSlate(it.slate(), it.term(), it.post()),
                        it.dueOn(),
                        it.verdict().rule(),
                        it.verdict().grounds().citation(),
                        it.verdict().grounds().because()))
                .toList();
    }
}
