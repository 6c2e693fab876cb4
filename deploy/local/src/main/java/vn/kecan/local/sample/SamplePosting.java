package vn.kecan.local.sample;

import java.time.LocalDate;
import java.util.List;

/** One row of postings.csv. Without a kind it is what it looks like: an appointment, or one held along. */
record SamplePosting(
        String cadre,
        String post,
        LocalDate from,
        String to,
        boolean concurrent,
        String number,
        LocalDate date,
        String issuer,
        String kind) {

    static final List<String> COLUMNS = List.of(
            "cadre", "post", "from", "to", "concurrent", "decision.number", "decision.date", "decision.issuer", "kind");

    SamplePosting(
            String cadre,
            String post,
            LocalDate from,
            String to,
            boolean concurrent,
            String number,
            LocalDate date,
            String issuer) {
        this(cadre, post, from, to, concurrent, number, date, issuer, "");
    }

    /** The same posting, come into in another way and perhaps for a time. */
    SamplePosting by(String other, String until) {
        return new SamplePosting(cadre, post, from, until, concurrent, number, date, issuer, other);
    }

    List<String> row() {
        return List.of(
                cadre, post, from.toString(), to, Boolean.toString(concurrent), number, date.toString(), issuer, kind);
    }
}
