package vn.kecan.local.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import vn.kecan.local.Answer;
import vn.kecan.local.Progress;

/** Tells the main job on the console: who asks what, and what of the answer matters. */
final class Tale {

    private final Progress progress;
    private int step;

    Tale(Progress progress) {
        this.progress = progress;
    }

    void step(String title) {
        step++;
        progress.say("== " + step + ". " + title);
    }

    void asked(String who, Answer answer) {
        progress.detail(
                "%-14s %s -> %d (%d ms)".formatted(who, shortened(answer.request()), answer.status(), answer.millis()));
    }

    void so(String line) {
        progress.detail("   " + line);
    }

    /** One verdict with all a reader needs to check it. */
    void verdict(String whom, JsonNode verdict) {
        var citation = verdict.path("citation");
        so("%s %s by %s (%s %s): %s"
                .formatted(
                        whom,
                        verdict.path("outcome").asText(),
                        verdict.path("rule").asText(),
                        citation.path("act").asText(),
                        citation.path("clause").asText(),
                        words(verdict.path("because"))));
        so("   margin %s %s, parameter %s, flips on %s"
                .formatted(
                        text(verdict, "margin"),
                        verdict.path("unit").asText(""),
                        parameter(verdict.path("parameter")),
                        text(verdict, "flipsOn")));
    }

    /** A sentence may come in both languages. */
    static String words(JsonNode sentence) {
        return sentence.isTextual() ? sentence.asText() : sentence.path("en").asText();
    }

    private static String parameter(JsonNode it) {
        return it.isObject()
                ? "%s since %s"
                        .formatted(it.path("value").asText(), it.path("from").asText())
                : "none";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("none").transform(it -> it.isEmpty() || it.equals("null") ? "none" : it);
    }

    private static String shortened(String request) {
        return request.replaceAll("([0-9a-f]{8})-[0-9a-f-]{27}", "$1…");
    }
}
