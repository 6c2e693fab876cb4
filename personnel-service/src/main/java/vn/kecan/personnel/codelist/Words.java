package vn.kecan.personnel.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What codes mean, for people to read. */
@ApplicationScoped
public class Words {

    private final CodeLists lists;

    Words(CodeLists lists) {
        this.lists = lists;
    }

    /** In Vietnamese, as on the day; the code itself where the list does not know it. */
    public String vi(String list, String code, LocalDate day) {
        return lists.named(list).flatMap(it -> it.on(day)).stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.code().equals(code))
                .map(Code::vi)
                .findFirst()
                .orElse(code);
    }
}
