package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.mainjob.MainJob;
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
        assertThat(first.eventsRead()).isGreaterThan(1_000);

        var second = new MainJob(suite.door(), suite.progress()).run();
        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(second.mendedProposal().warnings())
                .isEqualTo(first.mendedProposal().warnings());
    }
}
