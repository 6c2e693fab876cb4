package vn.kecan.personnel.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import vn.kecan.personnel.sheet.XlsxLimits;
import vn.kecan.platform.job.JobFiles;
import vn.kecan.platform.job.JobKind;
import vn.kecan.platform.job.JobRun;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.time.Now;

/** The job of importing a file. */
@ApplicationScoped
class ImportJob implements JobKind {

    static final String NAME = "import";

    private final ImportFile importFile;
    private final JobFiles files;
    private final XlsxLimits limits;
    private final ObjectMapper json;
    private final Now now;

    ImportJob(ImportFile importFile, JobFiles files, XlsxLimits limits, ObjectMapper json, Now now) {
        this.importFile = importFile;
        this.files = files;
        this.limits = limits;
        this.json = json;
        this.now = now;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        var request = json.treeToValue(run.request(), ImportRequest.class);
        var path = Files.createTempFile("kecan-import-", ".file");
        try {
            try (var out = Files.newOutputStream(path)) {
                files.copy(run.id(), JobFiles.UPLOAD, out);
            }
            var complaints = new Complaints();
            var file = new Uploaded(path, request, KindsOfFile.named(request.kind()), limits);
            try {
                importFile.run(run, file, now.today(), complaints);
            } catch (ProblemException refusal) {
                annotate(run, file, complaints);
                throw refusal;
            }
            annotate(run, file, complaints);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private void annotate(JobRun run, Uploaded file, Complaints complaints) throws IOException {
        if (!complaints.any()) {
            return;
        }
        var copy = Files.createTempFile("kecan-errors-", ".file");
        try {
            AnnotatedCopy.write(file, complaints, Locale.of(run.asker().language()), copy);
            files.store(run.id(), JobFiles.ERRORS, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
