package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.client.ApiClient;
import vn.kecan.client.ApiException;
import vn.kecan.client.api.ChangesApi;
import vn.kecan.client.api.CoverageApi;
import vn.kecan.client.api.EligibilityApi;
import vn.kecan.client.api.SlatesApi;
import vn.kecan.client.model.ApprovalDecision;
import vn.kecan.client.model.DecidingDocument;
import vn.kecan.client.model.EligibilityPurpose;
import vn.kecan.client.model.EligibilityQuestion;
import vn.kecan.client.model.Eligible;
import vn.kecan.client.model.NewApproval;
import vn.kecan.client.model.NewCandidate;
import vn.kecan.client.model.NewSlate;
import vn.kecan.client.model.NewSubmission;
import vn.kecan.client.model.Outcome;
import vn.kecan.client.model.SlateKind;
import vn.kecan.client.model.SlateState;
import vn.kecan.local.sample.Story;

/** The heart of the main job as a partner would program it: by a client generated from the public contract alone. */
@ExtendWith(SuiteExtension.class)
class GeneratedClientIT {

    @Test
    void aGeneratedClientAsksProposesAndReadsTheFeed(LocalSuite suite) throws Exception {
        var answer = new EligibilityApi(client(suite, "board.hn"))
                .askEligibility(new EligibilityQuestion()
                        .cadre("HN-000001")
                        .post(Story.SECRETARY)
                        .term("2030-2035")
                        .tier(2)
                        .purpose(EligibilityPurpose.PLAN));
        assertThat(answer.getEligible()).isEqualTo(Eligible.NO);
        assertThat(answer.getVerdicts())
                .anySatisfy(
                        it -> assertThat(it.getRule() + " " + it.getOutcome()).isEqualTo("PL-10 " + Outcome.BARRED));

        var slates = new SlatesApi(client(suite, "lead.00004"));
        var slate = slates.openSlate(
                key(),
                new NewSlate()
                        .unit("00004")
                        .term("2025-2030")
                        .kind(SlateKind.COMMITTEE)
                        .post("00004-EXEC")
                        .seats(1)
                        .surplus(0),
                null);
        assertThat(slate.getState()).isEqualTo(SlateState.DRAFT);
        slates.addCandidate(slate.getId(), key(), new NewCandidate().cadre("HN-000001"), null);
        assertThat(slates.readSlateVerdicts(slate.getId(), null, null, null).getList())
                .isNotEmpty();
        slates.submitSlate(slate.getId(), key(), new NewSubmission(), null);

        assertThatThrownBy(() -> slates.decideOnSlate(slate.getId(), key(), approval(), null))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        it -> assertThat(it.getCode() + it.getResponseBody())
                                .startsWith("403")
                                .contains("urn:problem:own-proposal"));
        var approver = new SlatesApi(client(suite, "approver.hn"));
        approver.decideOnSlate(slate.getId(), key(), approval(), null);
        assertThat(approver.readSlate(slate.getId(), null).getState()).isEqualTo(SlateState.APPROVED);

        var coverage =
                new CoverageApi(client(suite, "auditor.hn")).readCoverage("2025-2030", "HN", null, null, null, null);
        assertThat(coverage.getRows()).hasSizeGreaterThan(126);
        assertThat(new ChangesApi(client(suite, Door.PARTNER))
                        .listChanges(null, 10, null, null, null)
                        .getItems())
                .hasSize(10);
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

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static ApiClient client(LocalSuite suite, String user) throws Exception {
        var token = user.equals(Door.PARTNER)
                ? suite.tokens().ofPartner()
                : suite.tokens().of(user);
        var client = new ApiClient();
        client.updateBaseUri(suite.gateway().toString());
        client.setRequestInterceptor(it -> it.header("Authorization", "Bearer " + token));
        return client;
    }
}
