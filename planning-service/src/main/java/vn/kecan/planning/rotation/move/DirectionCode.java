package vn.kecan.planning.rotation.move;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From where to where somebody was rotated: the columns of form 11, re-cut for the two tiers that are left since districts
 * ended. Those that name a district are shown for periods that began while one stood.
 */
@Schema(name = "RotationDirectionCode")
public enum DirectionCode {
    CENTRE_TO_CITY("Trung ương về tỉnh, thành phố", "Centre to city", false),
    CITY_TO_COMMUNE("Tỉnh, thành phố về xã", "City to commune", false),
    COMMUNE_TO_CITY("Xã lên tỉnh, thành phố", "Commune to city", false),
    COMMUNE_TO_COMMUNE("Xã sang xã", "Commune to commune", false),
    CITY_TO_DISTRICT("Tỉnh, thành phố về huyện", "City to district", true),
    DISTRICT_TO_CITY("Huyện lên tỉnh, thành phố", "District to city", true),
    DISTRICT_TO_DISTRICT("Huyện sang huyện", "District to district", true),
    DISTRICT_TO_COMMUNE("Huyện về xã", "District to commune", true),
    COMMUNE_TO_DISTRICT("Xã lên huyện", "Commune to district", true),
    SECTOR_TO_SECTOR("Ngành sang ngành", "Sector to sector", false),
    OFFICE_TO_OFFICE("Phòng sang phòng, trong một cơ quan", "Office to office, within one body", false),
    OTHER("Hướng khác", "Other", false),
    UNKNOWN("Chưa rõ nơi đi", "From where is not on record", false);

    private final String vi;
    private final String en;
    private final boolean ofDistricts;

    DirectionCode(String vi, String en, boolean ofDistricts) {
        this.vi = vi;
        this.en = en;
        this.ofDistricts = ofDistricts;
    }

    public static List<DirectionCode> columns(boolean districts) {
        return Arrays.stream(values())
                .filter(it -> districts || !it.ofDistricts)
                .toList();
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }

    /** No unit of the Centre is on record, so nobody is known to come from there. */
    public boolean countable() {
        return this != CENTRE_TO_CITY;
    }
}
