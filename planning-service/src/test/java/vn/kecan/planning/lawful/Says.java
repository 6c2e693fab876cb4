package vn.kecan.planning.lawful;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Stated;

/** What whoever asks states, one thing after another. */
public final class Says {

    private @Nullable Boolean investigated;
    private @Nullable Boolean falseDeclaration;
    private @Nullable Boolean politicalStandard;
    private @Nullable Boolean degreeFits;
    private @Nullable LocalDate healthCertificateOn;
    private @Nullable Boolean impeded;
    private @Nullable LocalDate childBornOn;
    private @Nullable Boolean wishes;
    private @Nullable Integer months;
    private @Nullable String caseDecision;

    public static Says that() {
        return new Says();
    }

    public Says investigated(boolean it) {
        investigated = it;
        return this;
    }

    public Says falseDeclaration() {
        falseDeclaration = true;
        return this;
    }

    public Says politicalStandard(boolean it) {
        politicalStandard = it;
        return this;
    }

    public Says degreeFits(boolean it) {
        degreeFits = it;
        return this;
    }

    public Says healthCertificateOn(String it) {
        healthCertificateOn = LocalDate.parse(it);
        return this;
    }

    public Says impeded(boolean it) {
        impeded = it;
        return this;
    }

    public Says childBornOn(String it) {
        childBornOn = LocalDate.parse(it);
        return this;
    }

    public Says wishes() {
        wishes = true;
        return this;
    }

    public Says months(int it) {
        months = it;
        return this;
    }

    public Says caseDecision(String it) {
        caseDecision = it;
        return this;
    }

    public Stated done() {
        return new Stated(
                investigated,
                falseDeclaration,
                politicalStandard,
                degreeFits,
                healthCertificateOn,
                impeded,
                childBornOn,
                wishes,
                months,
                caseDecision);
    }
}
