package vn.kecan.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerSampleTest {

    @TempDir
    static Path folder;

    private final FormerUnits former = new FormerUnits();

    @Test
    void theNumbersAreThoseOfTheRealReorganisation() {
        assertThat(former.districts()).hasSize(30);
        assertThat(former.communes()).hasSize(526);
        assertThat(kind("WARD")).isEqualTo(160);
        assertThat(kind("TOWNSHIP")).isEqualTo(21);
        assertThat(kind("COMMUNE")).isEqualTo(345);
        assertThat(SampleUnits.communes()).hasSize(126);
        assertThat(codes(former.communes().stream().map(FormerCommune::unit).toList()))
                .hasSize(526);
    }

    @Test
    void everyNewUnitHasAsManyFormerOnesAsItSaysAndSomeWereDivided() {
        for (var unit : SampleUnits.communes()) {
            assertThat(former.communes().stream()
                            .filter(it -> it.into().contains(unit.code()))
                            .count())
                    .as(unit.code())
                    .isEqualTo(unit.mergedFrom());
        }
        assertThat(former.communes().stream().filter(it -> it.into().size() == 2))
                .hasSize(20);
    }

    @Test
    void whatIsMadeUpSaysSoInItsName() {
        assertThat(former.communes())
                .allMatch(it -> it.unit().name().contains("giả định")
                        && it.unit().nameEn().startsWith("Generated former"));
        assertThat(former.districts()).noneMatch(it -> it.name().contains("giả định"));
    }

    @Test
    void theEventEndsEveryFormerUnitAndPostAndBeginsEveryNewUnit() throws IOException {
        FormerSample.write(folder);
        var event = new ObjectMapper().readTree(Files.readString(folder.resolve(FormerSample.EVENT)));
        var units = new HashSet<>(codes(former.districts()));
        units.addAll(codes(former.communes().stream().map(FormerCommune::unit).toList()));
        assertThat(from(event, "UNIT")).isEqualTo(units);
        assertThat(from(event, "POST"))
                .isEqualTo(FormerPosts.of(former).stream().map(SamplePost::code).collect(Collectors.toSet()));
        assertThat(event.path("begins").path("units")).hasSize(126);
        assertThat(event.path("begins").path("posts")).hasSize(3 * 126);
    }

    @Test
    void whoIsCarriedOverHoldsTheSuccessorPostInTheSampleToo() throws IOException {
        var sample = new Sample(500).write(folder.resolve("sample"));
        assertThat(sample.get("postings")).isPositive();
        assertThat(Files.readString(folder.resolve("sample/postings.csv")))
                .doesNotContain("," + FormerCareers.CARRIED_INTO + ",")
                .contains(FormerCareers.CARRIED + "," + Story.EXECUTIVE + ",");
    }

    private long kind(String kind) {
        return former.communes().stream()
                .filter(it -> it.unit().kind().equals(kind))
                .count();
    }

    private static HashSet<String> codes(List<SampleUnit> units) {
        return units.stream().map(SampleUnit::code).collect(Collectors.toCollection(HashSet::new));
    }

    private static HashSet<String> from(JsonNode event, String of) {
        var codes = new HashSet<String>();
        event.path("steps").forEach(step -> {
            if (step.path("of").asText().equals(of)) {
                step.path("from").forEach(it -> codes.add(it.asText()));
            }
        });
        return codes;
    }
}
