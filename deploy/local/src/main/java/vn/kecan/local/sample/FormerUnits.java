package vn.kecan.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hanoi until 30 June 2025: 30 districts and 526 communes, wards and towns. Real are the names of the districts, the
 * three numbers (160 wards, 21 towns, 345 communes) and the 126 units they became. Made up are the communes themselves,
 * and so what each became; a new unit is taken to lie in the district in whose range of codes its own falls.
 */
final class FormerUnits {

    static final int WARDS = 160;
    static final int TOWNS = 21;

    /** As many as are divided between two new units, so that the numbers agree. */
    private static final int DIVIDED = 20;

    private final Map<String, SampleUnit> successors =
            SampleUnits.communes().stream().collect(Collectors.toMap(SampleUnit::code, Function.identity()));
    private final List<SampleUnit> districts = new ArrayList<>();
    private final List<FormerCommune> communes = new ArrayList<>();
    private int divided;
    private int wards;
    private int towns;

    FormerUnits() {
        var text = Objects.requireNonNull(FormerUnits.class.getResourceAsStream("/sample/hanoi-districts.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(it -> {
                var district = new SampleUnit(
                        it[0],
                        it[1],
                        it[2],
                        "DISTRICT",
                        SampleUnits.CITY,
                        "DISTRICT",
                        0,
                        SampleUnits.BODIES_STAND_FROM);
                districts.add(district);
                fill(district, List.of(it[3].split(" ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SampleUnit> districts() {
        return List.copyOf(districts);
    }

    List<FormerCommune> communes() {
        return List.copyOf(communes);
    }

    /** As many former communes for each new unit as it was merged from; neighbours may share one. */
    private void fill(SampleUnit district, List<String> into) {
        var number = 0;
        var shared = false;
        for (int i = 0; i < into.size(); i++) {
            var count = successor(into.get(i)).mergedFrom();
            var mayShare = i + 1 < into.size()
                    && count >= 2
                    && successor(into.get(i + 1)).mergedFrom() >= 2
                    && divided < DIVIDED;
            for (int n = shared ? 1 : 0; n < count; n++) {
                var last = mayShare && n == count - 1;
                number++;
                communes.add(new FormerCommune(
                        commune(district, number, successor(into.get(i))),
                        last ? List.of(into.get(i), into.get(i + 1)) : List.of(into.get(i))));
            }
            shared = mayShare;
            divided += shared ? 1 : 0;
        }
    }

    private SampleUnit commune(SampleUnit district, int number, SampleUnit successor) {
        var kind = kind(successor);
        var vi = kind.equals("WARD") ? "Phường" : kind.equals("TOWNSHIP") ? "Thị trấn" : "Xã";
        var en = kind.equals("WARD") ? "ward" : kind.equals("TOWNSHIP") ? "town" : "commune";
        return new SampleUnit(
                "C%s-%02d".formatted(district.code(), number),
                "%s giả định %d (%s)".formatted(vi, number, district.name()),
                "Generated former %s %d of %s".formatted(en, number, district.nameEn()),
                kind,
                district.code(),
                "COMMUNE",
                0,
                SampleUnits.BODIES_STAND_FROM);
    }

    private String kind(SampleUnit successor) {
        if (successor.kind().equals("WARD") && wards < WARDS) {
            wards++;
            return "WARD";
        }
        if (successor.kind().equals("COMMUNE") && towns < TOWNS && communes.size() % 9 == 0) {
            towns++;
            return "TOWNSHIP";
        }
        return "COMMUNE";
    }

    private SampleUnit successor(String code) {
        return Objects.requireNonNull(successors.get(code), code);
    }
}
