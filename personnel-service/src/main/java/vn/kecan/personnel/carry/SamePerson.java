package vn.kecan.personnel.carry;

import java.time.LocalDate;

/**
 * One person recorded twice.
 *
 * @param duplicate the code that ends
 * @param survivor the code that stays
 * @param root the forest of both
 * @param duplicateBorn the first day he can have been born, as the duplicate has it
 * @param born the same, as the record that stays has it
 * @param today the day he is made one
 */
public record SamePerson(
        String duplicate, String survivor, String root, LocalDate duplicateBorn, LocalDate born, LocalDate today) {

    /** The code that stands for this one afterwards. */
    public String standing(String code) {
        return code.equals(duplicate) ? survivor : code;
    }
}
