package vn.kecan.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** G7, G8, G9 and MEM: in each round COPY, the import, the same import again, COPY TO and the export, once each. */
final class BulkRounds {

    private static final List<String> KINDS = List.of("cadres", "postings");

    private final Bed bed;
    private final BulkClient client;
    private final BenchOptions options;
    private final List<String> failures = new ArrayList<>();

    private record Of(String kind, CopyBaseline copy, Figure first, Figure again, Figure export) {

        static Of kind(String kind, Bed bed) throws IOException {
            var suffix = kind.equals("cadres") ? "" : "." + kind;
            var table = kind.equals("cadres") ? "cadre_version" : "posting_version";
            return new Of(
                    kind,
                    CopyBaseline.of(kind, bed.file(kind)),
                    new Figure(
                            "G7" + suffix,
                            "import of %s through the gateway / COPY of the same file into an empty table like %s"
                                    .formatted(kind, table)),
                    new Figure("G8" + suffix, "unchanged re-import of %s / its first import".formatted(kind)),
                    new Figure(
                            "G9" + suffix,
                            "export of %s as CSV through the gateway / COPY TO of the same rows".formatted(kind)));
        }
    }

    BulkRounds(Bed bed, BenchOptions options) {
        this.bed = bed;
        this.client = new BulkClient(bed.door());
        this.options = options;
    }

    /** The figures asked for, and why others are missing. */
    List<Figure> run(List<String> why) throws IOException, SQLException, InterruptedException {
        var memory = new Figure("MEM", "MB, peak resident memory of personnel-service (-Xmx256m) in a round");
        var kinds = new ArrayList<Of>();
        for (var kind : KINDS) {
            kinds.add(Of.kind(kind, bed));
        }
        for (int round = 1; round <= options.roundsOr(5); round++) {
            if (round > 1) {
                bed.freshDatabase();
            }
            for (var it : kinds) {
                round(round, it);
            }
            if (PeakMemory.canBeRead()) {
                memory.add(PeakMemory.of(bed.suite().service("personnel")));
                bed.progress().say("round %d: %s".formatted(round, memory.line()));
            }
        }
        why.addAll(failures.stream().distinct().toList());
        return lines(kinds, memory);
    }

    private void round(int round, Of it) throws IOException, SQLException, InterruptedException {
        try (var database = bed.connect()) {
            bed.settle();
            var plain = it.copy.intoAPlainTable(database);
            bed.settle();
            var copied = it.copy.intoTheSameTable(database);
            it.copy.forget(database);
            bed.settle();
            var first = client.imports(it.kind, bed.file(it.kind));
            it.first.add(first / copied);
            bed.progress()
                    .say("round %d: %s COPY %.2f s (plain table with a key %.2f s), import %.2f s, ratio %.2f (%.2f)"
                            .formatted(round, it.kind, copied, plain, first, first / copied, first / plain));
            if (options.anyOf("G8")) {
                bed.settle();
                var again = client.imports(it.kind, bed.file(it.kind));
                it.again.add(again / first);
                bed.progress().say("round %d: %s again %.2f s".formatted(round, it.kind, again));
            }
            if (options.anyOf("G9")) {
                bed.settle();
                var out = it.copy.out(database);
                exported(round, it, out);
            }
        }
    }

    private void exported(int round, Of it, double out) throws IOException, InterruptedException {
        var file = bed.folder().resolve("export.csv");
        try {
            var export = client.exports(it.kind, file);
            it.export.add(export / out);
            bed.progress()
                    .say("round %d: %s COPY TO %.2f s, export %.2f s (%,d bytes)"
                            .formatted(round, it.kind, out, export, Files.size(file)));
        } catch (CannotMeasure e) {
            failures.add(it.export.id() + " cannot be measured: " + e.getMessage());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<Figure> lines(List<Of> kinds, Figure memory) {
        var lines = new ArrayList<Figure>();
        for (var it : kinds) {
            lines.add(it.first);
        }
        for (var it : kinds) {
            lines.add(it.again);
        }
        for (var it : kinds) {
            lines.add(it.export);
        }
        lines.removeIf(it -> !options.anyOf(it.id().replaceAll("\\..*", "")));
        lines.add(memory);
        lines.removeIf(Figure::isEmpty);
        return lines;
    }
}
