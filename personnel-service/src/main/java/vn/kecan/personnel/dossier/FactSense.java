package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.BirthDate;
import vn.kecan.personnel.cadre.CadreVersion;
import vn.kecan.personnel.fact.Circumstances;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.fact.OnFile;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Whether a fact fits its period, its decision, the cadre and the other facts on file. */
@ApplicationScoped
class FactSense {

    private final DossierFacts facts;
    private final BelievedFile file;

    FactSense(DossierFacts facts, BelievedFile file) {
        this.facts = facts;
        this.file = file;
    }

    /** What was sent, with the period it stands for. */
    Said said(FactKind kind, Wire.Sent sent, CadreVersion cadre) {
        var envelope = sent.envelope();
        var fact = sent.fact();
        var declared = Boolean.TRUE.equals(envelope.declared());
        var begins = fact.begins();
        var ends = fact.ends();
        new Sense()
                .must(
                        declared == (envelope.decision() == null),
                        "decision",
                        null,
                        "Phải nêu văn bản quyết định, hoặc ghi declared = true nếu là tự khai; không cả hai.",
                        "Must name the deciding document, or say declared = true if the cadre declares it; not both.")
                .must(
                        !kind.dated() || first(envelope.from(), begins) != null,
                        "from",
                        null,
                        "Phải nêu ngày bắt đầu.",
                        "Must be given: the first day.")
                .must(agree(envelope.from(), begins), "from", envelope.from(), other(begins), otherEn(begins))
                .must(agree(envelope.to(), ends), "to", envelope.to(), other(ends), otherEn(ends))
                .orRefuse();
        return new Said(fact, envelope.decision(), from(sent, cadre), first(envelope.to(), ends));
    }

    /** The first day that was sent or that the fact says itself; else the birth. */
    static LocalDate from(Wire.Sent sent, CadreVersion cadre) {
        var from = first(sent.envelope().from(), sent.fact().begins());
        return from == null ? born(cadre) : from;
    }

    void check(FactKind kind, Said it, CadreVersion cadre, UUID id, Reach reach, Times now) {
        check(kind, it, cadre, id, file.seenBy(reach, now), now.today());
    }

    /** The same against what the file is taken to hold. */
    void check(FactKind kind, Said it, CadreVersion cadre, UUID id, OnFile held, LocalDate today) {
        sense(kind, it, cadre, id, today, held).orRefuse();
    }

    /** What of it makes no sense beside these other facts. */
    Sense sense(FactKind kind, Said it, CadreVersion cadre, UUID id, LocalDate today, OnFile among) {
        var born = born(cadre);
        var sense = sense(kind)
                .period("from", it.from(), "to", it.to())
                .must(
                        !it.from().isBefore(born),
                        "from",
                        it.from(),
                        "Không được trước ngày sinh (" + cadre.view().birthDate() + ").",
                        "Must not be before the birth (" + cadre.view().birthDate() + ").");
        it.fact().check(sense, new Circumstances(id, cadre.code(), born, today, it.from(), it.to(), among));
        return sense;
    }

    private static Sense sense(FactKind kind) {
        return kind.group() == null ? new Sense() : Sense.masked();
    }

    /** Refuses (409) what another fact stands in the way of. */
    void free(FactKind kind, DossierVersion next) {
        free(kind, next, facts.inSlot(next.slot()));
    }

    /** The same against those that are taken to be in its place. */
    static void free(FactKind kind, DossierVersion next, List<DossierVersion> inSlot) {
        inSlot.stream()
                .filter(other -> !other.id().equals(next.id()) && overlap(other, next))
                .findFirst()
                .ifPresent(other -> refuse(kind, next, other));
    }

    private static void refuse(FactKind kind, DossierVersion next, DossierVersion other) {
        var mine = next.validFrom() + " – " + Objects.toString(next.validTo(), "…");
        var theirs = other.validFrom() + " – " + Objects.toString(other.validTo(), "…");
        var words = new Text(
                "Thời kỳ " + mine + " chồng lên " + theirs + " (" + other.id() + "): mỗi ngày chỉ có một "
                        + kind.name().vi() + ". Hãy kết thúc thời kỳ kia trước (PUT với to).",
                "The period " + mine + " overlaps " + theirs + " (" + other.id() + "): a cadre has one "
                        + kind.name().en() + " at a time. Maybe end that one first (PUT with to).");
        throw Problems.conflict(
                kind.thing() + "-overlaps", words, List.of(Violation.of("from", next.validFrom(), words)));
    }

    private static boolean overlap(DossierVersion one, DossierVersion other) {
        return (other.validTo() == null || one.validFrom().isBefore(other.validTo()))
                && (one.validTo() == null || other.validFrom().isBefore(one.validTo()));
    }

    private static LocalDate born(CadreVersion cadre) {
        return BirthDate.first(cadre.view().birthDate());
    }

    private static boolean agree(@Nullable LocalDate said, @Nullable LocalDate itself) {
        return said == null || itself == null || said.equals(itself);
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }

    private static String other(@Nullable LocalDate itself) {
        return "Trái với ngày mà chính dữ kiện nêu (" + itself + "). Có thể bỏ trường này.";
    }

    private static String otherEn(@Nullable LocalDate itself) {
        return "Differs from the day the fact itself says (" + itself + "). Maybe leave this field out.";
    }
}
