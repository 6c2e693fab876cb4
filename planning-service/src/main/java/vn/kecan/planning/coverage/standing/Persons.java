package vn.kecan.planning.coverage.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kecan.planning.coverage.planned.Numbers;
import vn.kecan.planning.coverage.planned.Turn;

/** Those planned, by the numbers they have; whom a question alone plans is given one after these. */
final class Persons {

    private final Numbers numbers;
    private final String[] numbered;
    private final Map<String, Integer> others = new HashMap<>();
    private final List<String> more = new ArrayList<>();

    Persons(Numbers numbers) {
        this.numbers = numbers;
        this.numbered = new String[numbers.size()];
    }

    int number(Turn it) {
        var number = it.person() == Turn.NOT_NUMBERED ? numbers.of(it.cadre()) : it.person();
        if (number == Turn.NOT_NUMBERED || !isNumbered(number)) {
            return other(it.cadre());
        }
        numbered[number] = it.cadre();
        return number;
    }

    private int other(String cadre) {
        return others.computeIfAbsent(cadre, code -> {
            more.add(code);
            return numbered.length + more.size() - 1;
        });
    }

    /** Whether the number is the person's own, whatever is asked. */
    boolean isNumbered(int person) {
        return person < numbered.length;
    }

    String code(int person) {
        return isNumbered(person) ? numbered[person] : more.get(person - numbered.length);
    }

    int size() {
        return numbered.length + more.size();
    }
}
