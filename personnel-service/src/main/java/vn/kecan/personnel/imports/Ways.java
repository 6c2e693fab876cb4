package vn.kecan.personnel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import vn.kecan.personnel.dossier.CompareFacts;
import vn.kecan.personnel.dossier.DraftFacts;
import vn.kecan.personnel.dossier.FactImport;
import vn.kecan.personnel.dossier.SenseFacts;
import vn.kecan.personnel.time.Asked;
import vn.kecan.platform.job.JobRun;

/** The two ways in: of things with a table of their own, and of facts of the cadre file. */
@ApplicationScoped
class Ways {

    private final RowCheck check;
    private final DraftFacts drafts;
    private final CompareFacts compare;
    private final SenseFacts sense;
    private final Asked asked;

    Ways(RowCheck check, DraftFacts drafts, CompareFacts compare, SenseFacts sense, Asked asked) {
        this.check = check;
        this.drafts = drafts;
        this.compare = compare;
        this.sense = sense;
        this.asked = asked;
    }

    RowIn rows(FileKind kind) {
        var fact = kind.fact();
        return fact == null ? new ThingRow(check, kind) : new FactRowIn(check, drafts, kind, fact);
    }

    Merging merging(Connection connection, JobRun run, Staging staging, Header header, Uploaded file) {
        var fact = file.kind().fact();
        if (fact == null) {
            return new ThingMerge(staging, file.kind());
        }
        var in = new FactImport(fact, header.absent(), file.request().purpose(), asked.at(null, null));
        return new FactMerge(connection, run, in, compare, sense);
    }
}
