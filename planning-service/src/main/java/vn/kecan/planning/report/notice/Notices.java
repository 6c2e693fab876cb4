package vn.kecan.planning.report.notice;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Asks every source and puts what they tell into one order, each notice once. */
@ApplicationScoped
class Notices {

    private final List<NoticeSource> sources;

    Notices(@All List<NoticeSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** By unit, then by day, kind and key. */
    List<KeyedNotice> of(NoticeQuestion asked, Set<NoticeKind> kinds) {
        return ordered(sources.stream()
                .filter(it -> it.kinds().stream().anyMatch(kinds::contains))
                .flatMap(it -> it.notices(asked).stream())
                .filter(it -> kinds.contains(it.kind()))
                .toList());
    }

    /** Two with one key are one, the first of them. */
    static List<KeyedNotice> ordered(Collection<Notice> told) {
        var byKey = new LinkedHashMap<String, KeyedNotice>();
        told.stream().map(KeyedNotice::of).forEach(it -> byKey.putIfAbsent(it.key(), it));
        return byKey.values().stream().sorted(KeyedNotice.ORDER).toList();
    }
}
