package vn.kecan.planning.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A clause that is no rule of the rulebook, and why. */
record NotJudged(String id, Text title, String why, Citation citation) {

    static final String FILE = "law/not-judged.yaml";

    /** Everything in the file, read as strictly as the rulebook is. */
    static List<NotJudged> all() throws IOException {
        var text = Files.readString(Path.of("src/main/resources").resolve(FILE));
        var root = new YamlField(FILE, "", new ObjectMapper(new YAMLFactory()).readTree(text));
        return root.entries().stream().map(NotJudged::of).toList();
    }

    private static NotJudged of(YamlField it) {
        it.only(Set.of("id", "title", "why", "by", "checked"));
        var by = it.get("by").only(Set.of("act", "clause", "standing"));
        return new NotJudged(
                it.get("id").text(),
                it.get("title").bothLanguages(),
                it.get("why").text(),
                new Citation(
                        by.get("act").text(),
                        by.get("clause").text(),
                        by.get("standing").word(Standing.class),
                        it.get("checked").date()));
    }
}
