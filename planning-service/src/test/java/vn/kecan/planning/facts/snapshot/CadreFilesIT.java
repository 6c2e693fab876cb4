package vn.kecan.planning.facts.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Relative;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.feed.RealFacts;

/** The cadre file is read at the position of the snapshot: what was corrected or withdrawn since is told as before. */
@QuarkusTest
@TestProfile(RealFacts.class)
class CadreFilesIT {

    @Inject
    Snapshots snapshots;

    @Inject
    DataSource database;

    private Origin origin;

    @BeforeEach
    void start() throws Exception {
        origin = Origin.start();
    }

    @AfterEach
    void stop() {
        origin.close();
    }

    @Test
    void each_snapshot_keeps_the_file_it_was_made_with() throws Exception {
        origin.publish("discipline", "F-D1", discipline("F-D1", "F-C1", "REPRIMAND"));
        origin.publish("confidence-vote", "F-V1", """
                {"id":"F-V1","cadre":"F-C1","heldOn":"2023-12-05","body":"HĐND","summoned":95,"present":93,"high":80,
                 "medium":10,"low":2,"declared":true,"validFrom":"2023-12-05","tomorrow":1}""");
        origin.publish("relative", "F-R1", "{\"id\":\"F-R1\",\"cadre\":\"F-C1\"}");
        origin.publish("evaluation", "F-E1", """
                {"id":"F-E1","cadre":"F-C1","year":2024,"level":"GOOD","points":82.50,
                 "decision":{"number":"1","date":"2025-01-10","issuer":"HN"},"validFrom":"2024-01-01","validTo":"2025-01-01"}""");
        var before = known();
        origin.publish("discipline", "F-D1", discipline("F-D1", "F-C1", "WARNING"));
        var corrected = known();
        origin.publish("discipline", "F-D1");
        var withdrawn = known();

        assertThat(kinds(before)).containsExactly(Discipline.Kind.REPRIMAND);
        assertThat(kinds(corrected)).containsExactly(Discipline.Kind.WARNING);
        assertThat(kinds(withdrawn)).isEmpty();
        var file = withdrawn.file("F-C1");
        assertThat(file.lastVote(LocalDate.of(2024, 1, 1)).orElseThrow().low()).isEqualTo(2);
        assertThat(file.lastVote(LocalDate.of(2023, 12, 4))).isEmpty();
        assertThat(file.ofYear(2024).orElseThrow().points()).isEqualByComparingTo("82.5");
        assertThat(file.all(Relative.class)).hasSize(1);
    }

    @Test
    void one_reading_serves_many_and_whoever_has_none_has_an_empty_one() throws Exception {
        origin.publish("discipline", "F-D2", discipline("F-D2", "F-C2", "REPRIMAND"));
        origin.publish("discipline", "F-D3", discipline("F-D3", "F-C3", "WARNING"));
        var files = known().files(List.of("F-C2", "F-C3", "F-C4", "F-C2"));
        assertThat(files.keySet()).containsExactlyInAnyOrder("F-C2", "F-C3");
        assertThat(known().file("F-C4")).isEqualTo(CadreFile.EMPTY);
        assertThat(known().files(List.of())).isEmpty();
    }

    @Test
    void it_is_found_by_its_cadre_through_an_index() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var row = statement.executeQuery("""
                    explain select body from fact_version
                    where kind not in ('unit', 'post', 'cadre', 'posting', 'reorganisation')
                      and body ->> 'cadre' = any(array['F-C1', 'F-C2'])""")) {
                var plan = new StringBuilder();
                while (row.next()) {
                    plan.append(row.getString(1));
                }
                assertThat(plan).contains("fact_version_cadre");
            } finally {
                statement.execute("reset enable_seqscan");
            }
        }
    }

    private static List<Discipline.Kind> kinds(Facts facts) {
        return facts.file("F-C1").all(Discipline.class).map(Discipline::kind).toList();
    }

    private static String discipline(String id, String cadre, String kind) {
        return """
                {"id":"%s","cadre":"%s","kind":"%s","side":"PARTY","lapsesOn":"2026-03-01","declared":false,
                 "decision":{"number":"1","date":"2025-03-01","issuer":"HN"},"validFrom":"2025-03-01","validTo":"2026-03-01"}""".formatted(id, cadre, kind);
    }

    private Facts known() throws InterruptedException {
        assertThat(snapshots.await(origin.last(), Duration.ofSeconds(10))).isTrue();
        return snapshots.now();
    }
}
