package vn.kecan.local.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event of 1 July 2025 as one request: every former commune merges into what it became, the districts end without a
 * successor, and of the posts of communes three kinds go on.
 */
final class ReorganisationOf2025 {

    static final String DAY = "2025-07-01";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormerUnits former;

    ReorganisationOf2025(FormerUnits former) {
        this.former = former;
    }

    void write(Path file) throws IOException {
        var event = JSON.createObjectNode();
        event.put("effectiveFrom", DAY);
        event.putObject("decision")
                .put("number", "1656/NQ-UBTVQH15")
                .put("date", "2025-06-16")
                .put("issuer", "Ủy ban Thường vụ Quốc hội");
        event.put("reason", "Sắp xếp đơn vị hành chính cấp xã của Hà Nội, kết thúc cấp huyện (dữ liệu mẫu)");
        steps(event.putArray("steps"));
        var begins = event.putObject("begins");
        var units = begins.putArray("units");
        var posts = begins.putArray("posts");
        for (var unit : SampleUnits.communes()) {
            units.add(unit(unit));
            SamplePosts.of(unit, 1).stream()
                    .filter(it -> FormerPosts.SUFFIXES.stream()
                            .anyMatch(suffix -> it.code().equals(unit.code() + "-" + suffix)))
                    .forEach(it -> posts.add(post(it)));
        }
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(event));
    }

    private void steps(ArrayNode steps) {
        for (var successor : SampleUnits.communes()) {
            var from = former.communes().stream()
                    .filter(it -> it.into().contains(successor.code()))
                    .map(it -> it.unit().code())
                    .toList();
            step(steps, "MERGE", "UNIT", from, successor.code());
            for (var suffix : FormerPosts.SUFFIXES) {
                var step = step(
                        steps,
                        "MERGE",
                        "POST",
                        from.stream().map(it -> it + "-" + suffix).toList(),
                        successor.code() + "-" + suffix);
                if (FormerCareers.CARRIED_INTO.equals(successor.code() + "-" + suffix)) {
                    step.put("postings", "CARRIED");
                }
            }
        }
        var districts = former.districts().stream().map(SampleUnit::code).toList();
        step(steps, "END", "UNIT", districts, null);
        step(
                steps,
                "END",
                "POST",
                FormerPosts.of(former).stream()
                        .filter(it -> districts.contains(it.unit()))
                        .map(SamplePost::code)
                        .toList(),
                null);
    }

    private static ObjectNode step(ArrayNode steps, String kind, String of, List<String> from, @Nullable String into) {
        var step = steps.addObject().put("kind", kind).put("of", of);
        from.forEach(step.putArray("from")::add);
        if (into != null) {
            step.putArray("into").add(into);
        }
        return step;
    }

    private static ObjectNode unit(SampleUnit it) {
        return JSON.createObjectNode()
                .put("code", it.code())
                .put("name", it.name())
                .put("nameEn", it.nameEn())
                .put("kind", it.kind())
                .put("parent", it.parent())
                .put("level", it.level())
                .put("mergedFrom", it.mergedFrom())
                .put("validFrom", DAY);
    }

    private static ObjectNode post(SamplePost it) {
        var post = JSON.createObjectNode()
                .put("code", it.code())
                .put("unit", it.unit())
                .put("title", it.title())
                .put("titleEn", it.titleEn())
                .put("kind", it.kind())
                .put("rank", it.rank())
                .put("seats", it.seats())
                .put("head", it.head())
                .put("nonLocal", it.nonLocal())
                .put("managedBy", it.managedBy())
                .put("validFrom", DAY);
        return it.politicalTheory().isEmpty() ? post : post.put("politicalTheory", it.politicalTheory());
    }
}
