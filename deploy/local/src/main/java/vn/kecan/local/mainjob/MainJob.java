package vn.kecan.local.mainjob;

import java.io.IOException;
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
        tale.step("The auditor of the city asks where successors are missing");
        var coverage = new CityCoverage(door, tale).ask();
        tale.step("A partner system reads the change feed");
        var events = new PartnerFeed(door, tale).read();
        return new Outcome(plan, first, mended, coverage, events);
    }

    /** The figures of a run, for those who check them. */
    public record Outcome(
            WardPlan.Drawn plan,
            WardSlate.Judged firstProposal,
            WardSlate.Judged mendedProposal,
            CityCoverage.Seen coverage,
            int eventsRead) {}
}
