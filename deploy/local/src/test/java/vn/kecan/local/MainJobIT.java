package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.mainjob.MainJob;
import vn.kecan.local.sample.SecondWard;
import vn.kecan.local.sample.Story;

@ExtendWith(SuiteExtension.class)
class MainJobIT {

    @Test
    void theMainJobRunsTwiceOnTheSameDataWithTheSameFigures(LocalSuite suite) throws Exception {
        var first = new MainJob(suite.door(), suite.progress()).run();
        assertThat(first.firstProposal().barred()).containsExactly(Story.TOO_OLD + " CM-09");
        assertThat(first.firstProposal().warnings()).contains("CM-01");
        assertThat(first.mendedProposal().barred()).isEmpty();
        assertThat(first.mendedProposal().warnings()).doesNotContain("CM-01");
        assertThat(first.plan().entered()).contains(Story.SUCCESSOR);
        assertThat(first.plan().refused()).contains("PL-11", "PL-02");
        assertThat(first.coverage().unitsWithGaps()).isGreaterThan(100);
        assertThat(first.secondPlan()).hasSameSizeAs(SecondWard.HEIRS);
        assertThat(first.lost())
                .contains(
                        "2027-05 00008-COUNCILV RETIREMENT",
                        "2027-09 00008-PC ENTRY_ENDS",
                        "2029-03 00008-DEP1 RETIREMENT",
                        "2029-03 00008-DEP2 RETIREMENT",
                        "2030-10 00008-FRONT RETIREMENT")
                .noneMatch(it -> it.contains("00008-SEC") || it.contains("00008-PCV"));
        assertThat(first.eventsRead()).isGreaterThan(1_000);

        var second = new MainJob(suite.door(), suite.progress()).run();
        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(second.secondPlan()).isEqualTo(first.secondPlan());
        assertThat(second.lost()).isEqualTo(first.lost());
        assertThat(second.mendedProposal().warnings())
                .isEqualTo(first.mendedProposal().warnings());
    }
}
