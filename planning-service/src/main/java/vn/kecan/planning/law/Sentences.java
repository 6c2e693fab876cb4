package vn.kecan.planning.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentences that name value, limit and margin, in both languages. */
final class Sentences {

    private static final Map<String, Text> ONE = Map.of(
            "days", new Text("ngày", "day"),
            "months", new Text("tháng", "month"),
            "persons", new Text("người", "person"),
            "seats", new Text("ghế", "seat"),
            "posts", new Text("chức danh", "post"),
            "ranks", new Text("bậc", "rank"));

    private Sentences() {}

    static Text atLeast(Text lead, long measure, long minimum, String unit) {
        return new Text(
                "%s %s, cần ít nhất %d%s."
                        .formatted(lead.vi(), vi(measure, unit), minimum, viMargin(measure - minimum, unit)),
                "%s %s, at least %d needed%s."
                        .formatted(lead.en(), en(measure, unit), minimum, enMargin(measure - minimum)));
    }

    static Text atMost(Text lead, long measure, long maximum, String unit) {
        var spare = maximum - measure;
        return new Text(
                "%s %s, nhiều nhất %d%s.".formatted(lead.vi(), vi(measure, unit), maximum, viSpare(spare, unit)),
                "%s %s, at most %d allowed%s.".formatted(lead.en(), en(measure, unit), maximum, enSpare(spare)));
    }

    static Text quota(Quota it, long counted) {
        var bounds = wanted(it, counted);
        return new Text(
                "%s: %d/%d %s%s."
                        .formatted(
                                it.who().vi(),
                                counted,
                                it.whole(),
                                it.population().vi(),
                                bounds.vi()),
                "%s: %d of %d %s%s."
                        .formatted(
                                it.who().en(),
                                counted,
                                it.whole(),
                                it.population().en(),
                                bounds.en()));
    }

    private static Text wanted(Quota it, long counted) {
        if (it.most() != null && (it.least() == null || counted > it.most().persons())) {
            var spare = it.most().persons() - counted;
            return new Text(
                    ", nhiều nhất %d%s".formatted(it.most().persons(), viSpare(spare, "persons")),
                    ", at most %d allowed%s".formatted(it.most().persons(), enSpare(spare)));
        }
        if (it.least() != null) {
            var margin = counted - it.least().persons();
            return new Text(
                    ", cần ít nhất %d%s".formatted(it.least().persons(), viMargin(margin, "persons")),
                    ", at least %d needed%s".formatted(it.least().persons(), enMargin(margin)));
        }
        return new Text("; quy định không nêu con số", "; the clause names no number");
    }

    static Text missing(Text what, @Nullable String keptBy) {
        return new Text(
                what.vi() + (keptBy == null ? "" : " Hồ sơ do " + keptBy + " quản lý: đề nghị cán bộ hồ sơ bổ sung."),
                what.en()
                        + (keptBy == null
                                ? ""
                                : " The file is kept by " + keptBy + ": ask its records officer to add it."));
    }

    private static String viSpare(long spare, String unit) {
        return spare < 0 ? ", vượt " + vi(-spare, unit) : spare == 0 ? ", vừa hết" : ", còn " + vi(spare, unit);
    }

    private static String enSpare(long spare) {
        return spare < 0 ? ", " + -spare + " too many" : spare == 0 ? ", none left" : ", " + spare + " left";
    }

    private static String viMargin(long margin, String unit) {
        return margin < 0 ? ", thiếu " + vi(-margin, unit) : margin == 0 ? ", vừa đủ" : ", dư " + vi(margin, unit);
    }

    private static String enMargin(long margin) {
        return margin < 0 ? ", " + -margin + " short" : margin == 0 ? ", exactly enough" : ", " + margin + " to spare";
    }

    private static String vi(long count, String unit) {
        return count + " " + word(unit).vi();
    }

    private static String en(long count, String unit) {
        return count + " " + (count == 1 || count == -1 ? word(unit).en() : unit);
    }

    private static Text word(String unit) {
        return ONE.getOrDefault(unit, new Text(unit, unit));
    }
}
