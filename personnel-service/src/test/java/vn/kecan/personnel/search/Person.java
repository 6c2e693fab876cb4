package vn.kecan.personnel.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cadre of the generated population, with all that is on record of him. */
record Person(
        String code,
        String name,
        String birth,
        String sex,
        int ethnicity,
        @Nullable String education,
        @Nullable String theory,
        List<Held> held,
        Map<Integer, String> evaluations) {

    record Held(
            String post,
            String unit,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    LocalDate born() {
        return LocalDate.parse(birth.length() == 7 ? birth + "-01" : birth);
    }

    Person named(String other) {
        return new Person(code, other, birth, sex, ethnicity, education, theory, held, evaluations);
    }
}
