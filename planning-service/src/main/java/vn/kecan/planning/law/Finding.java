package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A verdict in the making: a rule says what it found, and severity and standing decide what follows from it. */
public final class Finding {

    private static final Text UNVERIFIED = new Text(
            " Căn cứ này chưa được kiểm chứng nên chỉ cảnh báo, không loại.",
            " This basis is unverified, so it warns and does not bar.");
    private static final Text SILENCE = new Text("", "");

    private final String rule;
    private final Citation citation;
    private final boolean quiet;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private Severity severity;
    private boolean verified;
    private boolean met = true;
    private Text because = SILENCE;
    private @Nullable Long margin;
    private @Nullable String unit;
    private @Nullable LocalDate flipsOn;
    private @Nullable Parameter parameter;

    Finding(String rule, Severity severity, Citation citation, boolean quiet) {
        this.quiet = quiet;
        this.rule = rule;
        this.severity = severity;
        this.citation = citation;
        this.verified = citation.standing() != Standing.UNVERIFIED;
    }

    /** The parameter the verdict turns on. */
    public Finding by(Parameter it) {
        parameter = it;
        return using(it);
    }

    /** Another parameter the verdict relies on: an unverified one keeps it from barring. */
    public Finding using(Parameter it) {
        verified &= it.citation().standing() != Standing.UNVERIFIED;
        return this;
    }

    /** Met when the measure is not below the parameter. */
    public Finding atLeast(Parameter minimum, long measure, Text lead) {
        by(minimum).measured(measure - minimum.number(), minimum.unit());
        return quiet ? this : because(Sentences.atLeast(lead, measure, minimum.number(), minimum.unit()));
    }

    /** The same, put into words only where words are asked for. */
    public Finding atLeast(Parameter minimum, long measure, Supplier<Text> lead) {
        return atLeast(minimum, measure, quiet ? SILENCE : lead.get());
    }

    /** Met when the measure is not above the limit, which was reckoned from the parameter. */
    public Finding atMost(Parameter maximum, long limit, long measure, String of, Text lead) {
        by(maximum).measured(limit - measure, of);
        return quiet ? this : because(Sentences.atMost(lead, measure, limit, of));
    }

    /** The same, put into words only where words are asked for. */
    public Finding atMost(Parameter maximum, long limit, long measure, String of, Supplier<Text> lead) {
        return atMost(maximum, limit, measure, of, quiet ? SILENCE : lead.get());
    }

    /** Met when the row holds over everything it names: its count is printed against the bound that is nearer. */
    public Finding counts(Row row, Parameter bound, String of, Text lead) {
        return counts(row, bound, of, () -> lead);
    }

    /** The same, put into words only where words are asked for. */
    public Finding counts(Row row, Parameter bound, String of, Supplier<Text> lead) {
        var count = row.count();
        return by(bound)
                .measured(Objects.requireNonNull(row.toSpare(count)), of)
                .because(() -> row.lo() != null && (row.hi() == null || row.tooFew(count))
                        ? Sentences.atLeast(lead.get(), count, row.lo(), of)
                        : Sentences.atMost(lead.get(), count, Objects.requireNonNull(row.hi()), of));
    }

    /** The margin decides: nothing short, nothing barred. */
    public Finding measured(long toSpare, String of) {
        margin = toSpare;
        unit = of;
        met = toSpare >= 0;
        return this;
    }

    public Finding met(boolean it) {
        met = it;
        return this;
    }

    public Finding because(Text it) {
        because = it;
        return this;
    }

    /** Put into words only where words are asked for. */
    public Finding because(Supplier<Text> it) {
        return quiet ? this : because(it.get());
    }

    public Finding because(String vi, String en) {
        return because(new Text(vi, en));
    }

    /** Where a clause bars on one side and only warns on the other. */
    public Finding onlyWarns() {
        severity = Severity.WARN;
        return this;
    }

    public Finding flipsOn(@Nullable LocalDate it) {
        flipsOn = it;
        return this;
    }

    public Finding fact(String name, @Nullable Object value) {
        if (value != null && !quiet) {
            facts.put(
                    name,
                    value instanceof Number
                                    || value instanceof Boolean
                                    || value instanceof Map
                                    || value instanceof Iterable
                            ? value
                            : value.toString());
        }
        return this;
    }

    /** A fact that costs something to tell, told only where facts are asked for. */
    public Finding fact(String name, Supplier<?> value) {
        return quiet ? this : fact(name, (Object) value.get());
    }

    public Verdict verdict() {
        if (met) {
            return new Verdict.Allowed(grounds());
        }
        if (severity != Severity.BAR) {
            return new Verdict.Warned(grounds());
        }
        if (!verified) {
            because = because.plus(UNVERIFIED);
            return new Verdict.Warned(grounds());
        }
        return new Verdict.Barred(grounds());
    }

    /** A fact is missing: names it and who keeps it. */
    public Verdict unknown(Text missing, String fact, @Nullable String keptBy) {
        return unknown(() -> missing, fact, keptBy);
    }

    /** The same, put into words only where words are asked for. */
    public Verdict unknown(Supplier<Text> missing, String fact, @Nullable String keptBy) {
        because = quiet ? SILENCE : Sentences.missing(missing.get(), keptBy);
        margin = null;
        facts.put("missing", fact);
        if (keptBy != null) {
            facts.put("keptBy", keptBy);
        }
        return new Verdict.Unknown(grounds());
    }

    private Grounds grounds() {
        return new Grounds(rule, because, margin, unit, flipsOn, parameter, citation, facts);
    }
}
