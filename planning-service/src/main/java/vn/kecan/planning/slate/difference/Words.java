package vn.kecan.planning.slate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.slate.structure.StructurePart;
import vn.kecan.platform.problem.Text;

/** Tells a difference in sentences. */
final class Words {

    private Words() {}

    /** One sentence for each change; one that says so when there is none. */
    static List<Text> of(Difference it) {
        var said = new ArrayList<Text>();
        it.fields().forEach(one -> said.add(field(one)));
        it.candidates().forEach(one -> said.add(candidate(one)));
        it.structure().forEach(one -> said.add(part(one)));
        it.verdicts().forEach(one -> said.add(verdict(one)));
        if (it.nothing()) {
            said.add(new Text("Không có gì khác.", "Nothing differs."));
        }
        return said;
    }

    private static Text field(FieldChange it) {
        var step = step(it.before(), it.after());
        return switch (it.field()) {
            case "seats" -> new Text("Số ghế: " + step.vi() + ".", "Seats: " + step.en() + ".");
            case "surplus" -> new Text("Số dư: " + step.vi() + ".", "Candidates beyond the seats: " + step.en() + ".");
            default -> new Text(it.field() + ": " + step.vi() + ".", it.field() + ": " + step.en() + ".");
        };
    }

    private static Text candidate(CandidateChange it) {
        return switch (it.change()) {
            case ADDED -> new Text("Thêm " + it.cadre() + ".", it.cadre() + " was added.");
            case REMOVED -> new Text("Bớt " + it.cadre() + ".", it.cadre() + " was removed.");
            case CHANGED -> {
                var fields = it.fields().stream().map(Words::inBrief).toList();
                yield new Text(
                        it.cadre() + ": " + joined(fields, true) + ".",
                        it.cadre() + ": " + joined(fields, false) + ".");
            }
        };
    }

    private static Text inBrief(FieldChange it) {
        var step = step(it.before(), it.after());
        return new Text(it.field() + " " + step.vi(), it.field() + " " + step.en());
    }

    private static String joined(List<Text> all, boolean vietnamese) {
        return all.stream().map(it -> vietnamese ? it.vi() : it.en()).collect(Collectors.joining("; "));
    }

    private static Text part(PartChange it) {
        var name = name(it.part());
        return switch (it.change()) {
            case ADDED ->
                new Text(
                        "Cơ cấu: thêm " + name + " (" + bounds(it.after()) + ").",
                        "Structure: " + name + " (" + bounds(it.after()) + ") was added.");
            case REMOVED ->
                new Text(
                        "Cơ cấu: bớt " + name + " (" + bounds(it.before()) + ").",
                        "Structure: " + name + " (" + bounds(it.before()) + ") was removed.");
            case CHANGED ->
                new Text(
                        "Cơ cấu " + name + ": " + bounds(it.before()) + " → " + bounds(it.after()) + ".",
                        "Structure " + name + ": " + bounds(it.before()) + " -> " + bounds(it.after()) + ".");
        };
    }

    private static String name(StructurePart it) {
        return it.name() == null ? it.kind().name() : it.kind() + " \"" + it.name() + "\"";
    }

    private static String bounds(@Nullable StructurePart it) {
        var least = it == null || it.least() == null ? "0" : it.least().toString();
        var most = it == null || it.most() == null ? "∞" : it.most().toString();
        return least + "–" + most;
    }

    private static Text verdict(VerdictChange it) {
        var was = outcome(it.was());
        var is = outcome(it.is());
        var whom = it.cadre() == null ? new Text("danh sách", "the list") : Text.same(it.cadre());
        return new Text(
                it.rule() + " đối với " + whom.vi() + ": " + was.vi() + " → " + is.vi() + ".",
                it.rule() + " on " + whom.en() + ": " + was.en() + " -> " + is.en() + ".");
    }

    private static Text outcome(@Nullable Outcome it) {
        return switch (it) {
            case null -> new Text("không xét", "not asked");
            case ALLOWED -> new Text("đạt", "allowed");
            case BARRED -> new Text("không đạt", "barred");
            case DISPENSED -> new Text("được cho miễn", "dispensed");
            case WARNED -> new Text("cảnh báo", "warned");
            case UNKNOWN -> new Text("chưa rõ", "unknown");
        };
    }

    private static Text step(@Nullable String before, @Nullable String after) {
        return new Text(
                (before == null ? "chưa nêu" : before) + " → " + (after == null ? "chưa nêu" : after),
                (before == null ? "not stated" : before) + " -> " + (after == null ? "not stated" : after));
    }
}
