package vn.kecan.personnel.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.platform.problem.Problems;

/** The kinds of files there are: things with a table of their own, and every kind of facts of the cadre file. */
public final class KindsOfFile {

    public static final List<FileKind> ALL = Stream.concat(
                    Stream.of(UnitFile.KIND, PostFile.KIND, CadreFile.KIND, PostingFile.KIND, EvaluationFile.KIND),
                    FactKinds.ALL.stream().map(FactFile::of))
            .toList();

    private KindsOfFile() {}

    public static FileKind named(@Nullable String asked) {
        var names = ALL.stream().map(FileKind::name).collect(Collectors.joining(", "));
        return ALL.stream()
                .filter(it -> it.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "kind", asked, "Phải là một trong: " + names + ".", "Must be one of: " + names + "."));
    }
}
