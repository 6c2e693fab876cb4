package vn.kecan.personnel.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.kecan.personnel.seal.SealedFiles;
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
    private final SealedFiles sealed;
    private final XlsxLimits limits;
    private final ObjectMapper json;
    private final Now now;

    ImportJob(
            ImportFile importFile, JobFiles files, SealedFiles sealed, XlsxLimits limits, ObjectMapper json, Now now) {
        this.importFile = importFile;
        this.files = files;
        this.sealed = sealed;
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
            fetch(run, request, path);
            var complaints = new Complaints();
            var file = new Uploaded(path, request, KindsOfFile.named(request.kind()), limits);
            try {
                importFile.run(run, file, now.today(), complaints);
            } catch (ProblemException refusal) {
                annotate(run, file, complaints);
                throw request.group() == null ? refusal : Discreet.told(refusal, file.kind());
            }
            annotate(run, file, complaints);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private void fetch(JobRun run, ImportRequest request, Path path) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            if (request.group() == null) {
                files.copy(run.id(), JobFiles.UPLOAD, out);
            } else {
                try (var opening = sealed.opening(out)) {
                    files.copy(run.id(), JobFiles.UPLOAD, opening);
                }
            }
        }
    }

    private void annotate(JobRun run, Uploaded file, Complaints complaints) throws IOException {
        if (!complaints.any()) {
            return;
        }
        var copy = Files.createTempFile("kecan-errors-", ".file");
        try {
            var out = Files.newOutputStream(copy);
            AnnotatedCopy.write(
                    file,
                    complaints,
                    Locale.of(run.asker().language()),
                    file.request().group() == null ? out : sealed.sealing(out));
            files.store(run.id(), JobFiles.ERRORS, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
