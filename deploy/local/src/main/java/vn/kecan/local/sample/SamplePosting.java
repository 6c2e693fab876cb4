package vn.kecan.local.sample;

import java.time.LocalDate;
import java.util.List;

/** One row of postings.csv. */
record SamplePosting(
        String cadre,
        String post,
        LocalDate from,
        String to,
        boolean concurrent,
        String number,
        LocalDate date,
        String issuer) {

    static final List<String> COLUMNS =
            List.of("cadre", "post", "from", "to", "concurrent", "decision.number", "decision.date", "decision.issuer");

    List<String> row() {
        return List.of(cadre, post, from.toString(), to, Boolean.toString(concurrent), number, date.toString(), issuer);
    }
}
