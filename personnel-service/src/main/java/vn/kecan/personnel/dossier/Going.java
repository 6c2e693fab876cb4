package vn.kecan.personnel.dossier;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.FactKind;

/**
 * One fact as it is to stand when a cadre recorded twice has become one.
 *
 * @param was as it stands
 * @param fact what it said
 * @param cadre whose it will be
 * @param said what it will say
 */
record Going(DossierVersion was, FactKind kind, Fact fact, String cadre, Said said) {

    UUID id() {
        return was.id();
    }

    Said before() {
        return new Said(fact, was.decision(), was.validFrom(), was.validTo());
    }

    boolean restricted() {
        return kind.group() != null;
    }

    /** Whether the other will say the very same of the very same cadre. */
    boolean sameAs(Going other) {
        return !id().equals(other.id())
                && cadre.equals(other.cadre)
                && kind.equals(other.kind)
                && said.equals(other.said);
    }

    /** Whether a cadre has one of these at a time, and the other takes its place on some day. */
    boolean displaces(Going other) {
        return kind.oneAtATime()
                && kind.equals(other.kind)
                && cadre.equals(other.cadre)
                && !id().equals(other.id())
                && overlap(said, other.said);
    }

    private static boolean overlap(Said one, Said other) {
        return (other.to() == null || one.from().isBefore(other.to()))
                && (one.to() == null || other.from().isBefore(one.to()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Going it && id().equals(it.id());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id());
    }

    /** It may be restricted. */
    @Override
    public String toString() {
        return "Going";
    }
}
