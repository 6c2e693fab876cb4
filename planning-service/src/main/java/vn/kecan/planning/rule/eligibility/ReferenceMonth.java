package vn.kecan.planning.rule.eligibility;

import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** How a verdict tells on which reference month it rests. */
public final class ReferenceMonth {

    private ReferenceMonth() {}

    public static Finding told(Finding finding, Parameter month) {
        return finding.using(month)
                .fact("referenceMonth", month.word())
                .fact("referenceParameter", month.name())
                .fact("referenceAct", month.citation().act())
                .fact("referenceStanding", month.citation().standing())
                .fact("referenceInForceFrom", month.from());
    }

    public static Verdict unknown(Finding finding, Nomination it) {
        return finding.unknown(
                new Text(
                        "Nhiệm kỳ %s chưa có tháng mốc cho chức danh %s."
                                .formatted(it.term().code(), it.post().code()),
                        "The term %s has no reference month for the post %s."
                                .formatted(it.term().code(), it.post().code())),
                "referenceMonth",
                null);
    }
}
