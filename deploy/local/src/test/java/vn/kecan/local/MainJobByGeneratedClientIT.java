package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kecan.local.GeneratedClients.key;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.client.ApiException;
import vn.kecan.client.api.ChangesApi;
import vn.kecan.client.api.CoverageApi;
import vn.kecan.client.api.EligibilityApi;
import vn.kecan.client.api.ImportsApi;
import vn.kecan.client.api.PlansApi;
import vn.kecan.client.api.SlatesApi;
import vn.kecan.client.model.ApprovalDecision;
import vn.kecan.client.model.DecidingDocument;
import vn.kecan.client.model.Eligibility;
import vn.kecan.client.model.EligibilityPurpose;
import vn.kecan.client.model.EligibilityQuestion;
import vn.kecan.client.model.Eligible;
import vn.kecan.client.model.NewApproval;
import vn.kecan.client.model.NewBallot;
import vn.kecan.client.model.NewCandidate;
import vn.kecan.client.model.NewClosing;
import vn.kecan.client.model.NewConsultation;
import vn.kecan.client.model.NewMinutes;
import vn.kecan.client.model.NewOpinion;
import vn.kecan.client.model.NewOpinionAnswer;
import vn.kecan.client.model.NewPlan;
import vn.kecan.client.model.NewPlanEntry;
import vn.kecan.client.model.NewSlate;
import vn.kecan.client.model.NewSubmission;
import vn.kecan.client.model.OpinionStance;
import vn.kecan.client.model.Outcome;
import vn.kecan.client.model.Readiness;
import vn.kecan.client.model.SlateKind;
import vn.kecan.client.model.SlateState;
import vn.kecan.client.model.SlateVerdicts;
import vn.kecan.client.model.Verdict;
import vn.kecan.client.model.VotesForName;

/** The whole main job as a partner would program it: by a client generated from the public contract alone. */
@ExtendWith(SuiteExtension.class)
class MainJobByGeneratedClientIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOARD = "lead.00004";
    private static final String PLANNED_TERM = "2030-2035";

    @Test
    void theMainJobRunsOnAClientGeneratedFromTheContract(LocalSuite suite) throws Exception {
        var clients = new GeneratedClients(suite);
        theOfficerImports(new ImportsApi(clients.of("officer.hn")));
        planningLearnsOfIt(new EligibilityApi(clients.of(BOARD)));
        theBoardPlans(new PlansApi(clients.of(BOARD)));

        var board = new SlatesApi(clients.of(BOARD));
        var slate = theBoardProposes(board);
        theVerdictsBarOneAndWarnOfAQuota(board, slate);
        theBoardMendsAndSubmits(board, slate);
        theProposerMayNotApprove(board, slate);
        aBodyIsConsulted(board, slate);
        fiveConferencesVote(board, slate);
        new SlatesApi(clients.of("approver.hn")).decideOnSlate(slate, key(), approval(), null);
        theSecondApproverApproves(new SlatesApi(clients.of("approver2.hn")), slate);

        theAuditorSeesTheGaps(new CoverageApi(clients.of("auditor.hn")));
        thePartnerReadsWhatChanged(new ChangesApi(clients.of(Door.PARTNER)));
    }

    private static void theOfficerImports(ImportsApi imports) throws ApiException {
        imports.importFile("units", key(), TrialWard.UNITS, null, null, null, null);
        imports.importFile("posts", key(), TrialWard.POSTS, null, null, null, null);
        imports.importFile("cadres", key(), TrialWard.CADRES, null, null, null, null);
        imports.importFile("postings", key(), TrialWard.POSTINGS, null, null, null, null);
    }

    private static void planningLearnsOfIt(EligibilityApi eligibility) throws Exception {
        var answer = ask(eligibility);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (answer == null || answer.getEligible() != Eligible.YES) {
            assertThat(System.nanoTime()).as("the postings must reach planning").isLessThan(deadline);
            Thread.sleep(100);
            answer = ask(eligibility);
        }
        assertThat(outcome(answer.getVerdicts(), "PL-10")).isEqualTo(Outcome.ALLOWED);
    }

    /** Null while planning does not know whom we speak of. */
    private static Eligibility ask(EligibilityApi eligibility) throws ApiException {
        try {
            return eligibility.askEligibility(new EligibilityQuestion()
                    .cadre(TrialWard.SUCCESSOR)
                    .post(TrialWard.SECRETARY)
                    .term(PLANNED_TERM)
                    .tier(1)
                    .purpose(EligibilityPurpose.PLAN));
        } catch (ApiException refused) {
            if (refused.getCode() == 404) {
                return null;
            }
            throw refused;
        }
    }

    private static void theBoardPlans(PlansApi plans) throws ApiException {
        var plan = plans.openPlan(key(), new NewPlan().unit(TrialWard.UNIT).term(PLANNED_TERM), null);
        var entered = plans.addPlanEntry(plan.getId(), key(), entry(TrialWard.SUCCESSOR), null);
        assertThat(entered.getReadiness()).isEqualTo(Readiness.NOW);
        mustBeRefused(
                () -> plans.addPlanEntry(plan.getId(), key(), entry(TrialWard.TOO_OLD), null), 422, "urn:rule:PL-10");
        assertThat(plans.listPlanEntries(plan.getId(), null, null, null, null).getItems())
                .hasSize(1);
    }

    private static NewPlanEntry entry(String cadre) {
        return new NewPlanEntry()
                .cadre(cadre)
                .post(TrialWard.SECRETARY)
                .tier(1)
                .readiness(Readiness.NOW)
                .rank(1);
    }

    private static UUID theBoardProposes(SlatesApi slates) throws ApiException {
        var slate = slates.openSlate(
                key(),
                new NewSlate()
                        .unit(TrialWard.UNIT)
                        .term("2025-2030")
                        .kind(SlateKind.COMMITTEE)
                        .post(TrialWard.COMMITTEE)
                        .seats(4)
                        .surplus(0),
                null);
        assertThat(slate.getState()).isEqualTo(SlateState.DRAFT);
        for (var cadre : List.of(TrialWard.SUCCESSOR, "GEN-C2", "GEN-C3", TrialWard.TOO_OLD)) {
            slates.addCandidate(slate.getId(), key(), new NewCandidate().cadre(cadre), null);
        }
        return slate.getId();
    }

    private static void theVerdictsBarOneAndWarnOfAQuota(SlatesApi slates, UUID slate) throws ApiException {
        var verdicts = slates.readSlateVerdicts(slate, null, null, null);
        assertThat(barred(verdicts)).containsExactly(TrialWard.TOO_OLD);
        assertThat(outcome(verdicts.getList(), "CM-01")).isEqualTo(Outcome.WARNED);
        mustBeRefused(() -> slates.submitSlate(slate, key(), new NewSubmission(), null), 422, "urn:rule:CM-09");
    }

    private static void theBoardMendsAndSubmits(SlatesApi slates, UUID slate) throws ApiException {
        var seen = slates.readCandidateWithHttpInfo(TrialWard.TOO_OLD, slate).getHeaders();
        slates.removeCandidate(TrialWard.TOO_OLD, slate, seen.get("etag").getFirst(), "age", null);
        slates.addCandidate(slate, key(), new NewCandidate().cadre(TrialWard.WOMAN), null);
        var mended = slates.readSlateVerdicts(slate, null, null, null);
        assertThat(barred(mended)).isEmpty();
        assertThat(outcome(mended.getList(), "CM-01")).isEqualTo(Outcome.ALLOWED);
        var version = slates.submitSlate(slate, key(), new NewSubmission(), null);
        assertThat(version.getVersion()).isEqualTo(1);
        assertThat(version.getCandidates()).hasSize(4);
    }

    private static void theProposerMayNotApprove(SlatesApi slates, UUID slate) {
        mustBeRefused(() -> slates.decideOnSlate(slate, key(), approval(), null), 403, "urn:problem:own-proposal");
    }

    private static void aBodyIsConsulted(SlatesApi slates, UUID slate) throws ApiException {
        var asked = new NewConsultation().addBodiesItem("Công an phường").answerBy(today());
        slates.askBodies(slate, key(), asked, null);
        var opinion = slates.giveOpinion(
                slate,
                key(),
                new NewOpinion()
                        .body("Công an phường")
                        .stance(OpinionStance.AGREES)
                        .said("in order"),
                null);
        mustBeRefused(
                () -> slates.closeConsultation(slate, key(), new NewClosing(), null),
                409,
                "urn:problem:consultation-open");
        slates.answerOpinion(
                slate,
                opinion.getN(),
                key(),
                new NewOpinionAnswer().takenIn(true).said("thank you"),
                null);
        slates.closeConsultation(slate, key(), new NewClosing(), null);
    }

    private static void fiveConferencesVote(SlatesApi slates, UUID slate) throws ApiException {
        for (var step = 1; step <= 5; step++) {
            var ballot = slates.recordBallot(slate, key(), conference(step), null);
            assertThat(ballot.getSealed()).isEqualTo(step % 2 == 0);
        }
        assertThat(slates.readSlate(slate, null).getState()).isEqualTo(SlateState.BALLOTED);
        assertThat(slates.listBallots(slate).getItems())
                .allSatisfy(it -> assertThat(it.getCounts()).isNotNull());
    }

    private static NewBallot conference(int step) {
        var it = new NewBallot()
                .step(step)
                .body("conference")
                .heldOn(today())
                .chair(TrialWard.TOO_OLD)
                .summoned(30)
                .present(30)
                .minutes(new NewMinutes().title("minutes").sha256("0".repeat(64)));
        if (step > 1) {
            it.issued(30).returned(30).valid(30);
            List.of(TrialWard.SUCCESSOR, "GEN-C2", "GEN-C3", TrialWard.WOMAN)
                    .forEach(cadre ->
                            it.addVotesItem(new VotesForName().cadre(cadre).votes(29)));
        }
        return it;
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static void theSecondApproverApproves(SlatesApi slates, UUID slate) throws ApiException {
        slates.decideOnSlate(slate, key(), approval(), null);
        assertThat(slates.readSlate(slate, null).getState()).isEqualTo(SlateState.APPROVED);
    }

    private static NewApproval approval() {
        return new NewApproval()
                .decision(ApprovalDecision.APPROVE)
                .reason("in order")
                .document(new DecidingDocument()
                        .number("88-QĐ/TU")
                        .date(LocalDate.of(2026, 11, 20))
                        .issuer("Thành ủy Hà Nội"));
    }

    private static void theAuditorSeesTheGaps(CoverageApi coverage) throws ApiException {
        var city = coverage.readCoverage(PLANNED_TERM, "HN", null, null, null, null, null, null);
        assertThat(city.getRows()).hasSizeGreaterThan(126).anySatisfy(it -> {
            assertThat(it.getUnit()).isEqualTo(TrialWard.UNIT);
            assertThat(it.getPlanned()).isEqualTo(1);
            assertThat(it.getWithoutSuccessor()).isPositive().isEqualTo(it.getPosts() - 1);
        });
    }

    private static void thePartnerReadsWhatChanged(ChangesApi changes) throws ApiException {
        var subjects = new HashSet<String>();
        String after = null;
        for (var page = changes.listChanges(null, 1000, null, null, null);
                !page.getItems().isEmpty();
                page = changes.listChanges(after, 1000, null, null, null)) {
            page.getItems().forEach(it -> subjects.add(it.getSubject()));
            after = page.getNext();
        }
        assertThat(subjects).contains(TrialWard.UNIT, TrialWard.SECRETARY, TrialWard.SUCCESSOR, TrialWard.WOMAN);
    }

    private static List<String> barred(SlateVerdicts verdicts) {
        return verdicts.getCandidates().stream()
                .filter(it -> it.getVerdicts().stream().anyMatch(one -> one.getOutcome() == Outcome.BARRED))
                .map(it -> it.getCadre())
                .toList();
    }

    private static Outcome outcome(List<Verdict> verdicts, String rule) {
        return verdicts.stream()
                .filter(it -> it.getRule().equals(rule))
                .findFirst()
                .orElseThrow()
                .getOutcome();
    }

    private static void mustBeRefused(ThrowingCallable call, int status, String type) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ApiException.class, it -> {
            assertThat(it.getCode()).isEqualTo(status);
            assertThat(it.getResponseBody()).contains(type);
        });
    }
}
