package vn.kecan.local.mainjob;

import java.io.IOException;
import java.util.List;
import vn.kecan.local.Door;
import vn.kecan.local.Progress;

/** From facts to an approved slate and a table of gaps, in the order in which the users of a city do it. */
public final class MainJob {

    private final Door door;
    private final Tale tale;

    public MainJob(Door door, Progress progress) {
        this.door = door;
        this.tale = new Tale(progress);
    }

    /** Needs the sample to be loaded; may be run again and again. */
    public Outcome run() throws IOException, InterruptedException {
        tale.step("The facts the records officer brought in reach planning by the change feed");
        new FeedArrives(door, tale).await();
        tale.step("The board of one ward opens its plan");
        var plan = new WardPlan(door, tale).draw();
        tale.step("It proposes a committee for 2025-2030, and the verdicts speak");
        var slate = new WardSlate(door, tale);
        var first = slate.propose();
        tale.step("It mends the list and submits it");
        var mended = slate.mendAndSubmit();
        tale.step("A body is consulted, and five conferences vote");
        slate.consultAndBallot();
        tale.step("Nobody approves his own proposal, and one approval is not enough");
        slate.approveByTheWrongAndTheRightPersons();
        tale.step("A second ward plans, ends two entries on days to come, and three records turn out to be wrong");
        var second = new SecondWardPlan(door, tale).draw();
        tale.step("The auditor of the city asks where successors are missing, and where they will be");
        var coverage = new CityCoverage(door, tale).ask();
        var lost = new CoverLost(door, tale).ask();
        tale.step("A partner system reads the change feed");
        var events = new PartnerFeed(door, tale).read();
        return new Outcome(plan, first, mended, second, coverage, lost, events);
    }

    /**
     * The figures of a run, for those who check them.
     *
     * @param secondPlan cadre and post, parted by a blank
     * @param lost month, post and why it loses its last successor, parted by blanks
     */
    public record Outcome(
            WardPlan.Drawn plan,
            WardSlate.Judged firstProposal,
            WardSlate.Judged mendedProposal,
            List<String> secondPlan,
            CityCoverage.Seen coverage,
            List<String> lost,
            int eventsRead) {}
}
