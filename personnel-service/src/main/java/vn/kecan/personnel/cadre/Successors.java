package vn.kecan.personnel.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Decision;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Recording;

/** Who goes on for cadres that were recorded twice. */
@ApplicationScoped
public class Successors {

    private final EntityManager entities;

    Successors(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The one who stands for a code that was merged.
     *
     * @param knownAt as known at this instant; null: now
     */
    @SuppressWarnings("unchecked")
    public Optional<String> of(String code, @Nullable Instant knownAt) {
        List<String> into = entities.createNativeQuery("""
                        select into_code from cadre_merge
                        where code = :code and known_from <= cast(:knownAt as timestamptz)
                        order by recorded_by desc limit 1""")
                .setParameter("code", code)
                .setParameter("knownAt", knownAt == null ? "infinity" : knownAt.toString())
                .getResultList();
        return into.stream().findFirst();
    }

    /** Notes who goes on for the code, and for all that had come to it. */
    public void note(Recording rec, String code, String into, String root, @Nullable Decision by) {
        entities.createNativeQuery("""
                        insert into cadre_merge (code, into_code, root, decision_number, decision_date, decision_issuer,
                                                 known_from, recorded_by)
                        select it.code, :into, it.root, cast(:number as text), cast(cast(:day as text) as date),
                               cast(:issuer as text), :at, :n
                        from (select cast(:code as text) as code, cast(:root as text) as root
                              union all
                              select m.code, m.root from cadre_merge m
                              where m.into_code = :code
                                and not exists (select from cadre_merge later
                                                where later.code = m.code and later.recorded_by > m.recorded_by)) it""")
                .setParameter("code", code)
                .setParameter("into", into)
                .setParameter("root", root)
                .setParameter("number", by == null ? null : by.number())
                .setParameter("day", by == null ? null : by.date().toString())
                .setParameter("issuer", by == null ? null : by.issuer())
                .setParameter("at", rec.at())
                .setParameter("n", rec.n())
                .executeUpdate();
    }

    /** The codes for which somebody else goes on since this write. */
    @SuppressWarnings("unchecked")
    public List<String> notedBy(Recording rec) {
        return entities.createNativeQuery("select code from cadre_merge where recorded_by = :n order by code")
                .setParameter("n", rec.n())
                .getResultList();
    }

    /** 404 that names the way on. Only for whoever reaches him. */
    static ProblemException goesOnAs(String code, String into) {
        return new ProblemException(
                Problem.of(
                        "cadre-merged",
                        404,
                        new Text("Hồ sơ đã được nhập", "The record was merged"),
                        new Text(
                                "Hồ sơ " + code + " là hồ sơ trùng và đã được nhập vào " + into
                                        + ". Hãy dùng mã đó; lịch sử vẫn đọc được với knownAt hoặc /history.",
                                "The record " + code + " was a duplicate and was merged into " + into
                                        + ". Use that code; its past is still read with knownAt or under /history.")),
                Map.of("Link", "</api/personnel/v1/cadres/" + into + ">; rel=\"canonical\""));
    }
}
