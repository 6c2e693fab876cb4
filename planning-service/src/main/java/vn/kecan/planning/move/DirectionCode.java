package vn.kecan.planning.move;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The columns of form 11 (rotation results), re-cut for two tiers: those with a district have no object since July 2025. */
@Schema(name = "RotationDirectionCode")
public enum DirectionCode {
    CITY_TO_COMMUNE,
    COMMUNE_TO_CITY,
    COMMUNE_TO_COMMUNE,
    /** Between bodies of the city. */
    SECTOR_TO_SECTOR,
    /** Between offices of one body, or bodies of one commune. */
    OFFICE_TO_OFFICE;

    /** The column in which a move counts; empty when the form has none for it. */
    public static Optional<DirectionCode> of(Station from, Station to) {
        if (from.unit().code().equals(to.unit().code())) {
            return from.tier().map(any -> OFFICE_TO_OFFICE);
        }
        return from.tier().flatMap(left -> to.tier().flatMap(entered -> of(left, entered, from.samePlace(to))));
    }

    private static Optional<DirectionCode> of(Station.Tier from, Station.Tier to, boolean samePlace) {
        return switch (from) {
            case CITY ->
                switch (to) {
                    case COMMUNE -> Optional.of(CITY_TO_COMMUNE);
                    case CITY -> samePlace ? Optional.of(SECTOR_TO_SECTOR) : Optional.empty();
                };
            case COMMUNE ->
                switch (to) {
                    case CITY -> Optional.of(COMMUNE_TO_CITY);
                    case COMMUNE -> Optional.of(samePlace ? OFFICE_TO_OFFICE : COMMUNE_TO_COMMUNE);
                };
        };
    }
}
