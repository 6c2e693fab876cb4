package vn.kecan.planning.rotation.move;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Unit;

/**
 * Where a unit stands in the tree: the tier, the forest it belongs to, and the body: the commune or district it lies in,
 * or at the top the body directly below it.
 */
public record Place(String forest, Tier tier, String body) {

    /** A district stood until July 2025. */
    public enum Tier {
        CITY,
        DISTRICT,
        COMMUNE
    }

    /** Empty: the unit does not stand on the day. */
    public static Optional<Place> of(String unit, Facts facts, LocalDate day) {
        var path = facts.path(unit, day);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        var top = path.getLast();
        var commune = at(path, Level.COMMUNE);
        if (commune != null) {
            return Optional.of(new Place(top.code(), Tier.COMMUNE, commune.code()));
        }
        var district = at(path, Level.DISTRICT);
        if (district != null) {
            return Optional.of(new Place(top.code(), Tier.DISTRICT, district.code()));
        }
        var body = path.size() == 1 ? top : path.get(path.size() - 2);
        return Optional.of(new Place(top.code(), Tier.CITY, body.code()));
    }

    /** The column of form 11 in which a move from here counts. */
    public DirectionCode to(Place other) {
        if (!forest.equals(other.forest)) {
            return DirectionCode.OTHER;
        }
        if (body.equals(other.body)) {
            return DirectionCode.OFFICE_TO_OFFICE;
        }
        return switch (tier) {
            case CITY ->
                switch (other.tier) {
                    case CITY -> DirectionCode.SECTOR_TO_SECTOR;
                    case DISTRICT -> DirectionCode.CITY_TO_DISTRICT;
                    case COMMUNE -> DirectionCode.CITY_TO_COMMUNE;
                };
            case DISTRICT ->
                switch (other.tier) {
                    case CITY -> DirectionCode.DISTRICT_TO_CITY;
                    case DISTRICT -> DirectionCode.DISTRICT_TO_DISTRICT;
                    case COMMUNE -> DirectionCode.DISTRICT_TO_COMMUNE;
                };
            case COMMUNE ->
                switch (other.tier) {
                    case CITY -> DirectionCode.COMMUNE_TO_CITY;
                    case DISTRICT -> DirectionCode.COMMUNE_TO_DISTRICT;
                    case COMMUNE -> DirectionCode.COMMUNE_TO_COMMUNE;
                };
        };
    }

    private static @Nullable Unit at(List<Unit> path, Level level) {
        return path.stream().filter(it -> it.level() == level).findFirst().orElse(null);
    }
}
