package vn.kecan.planning.coverage;

import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problems;

/** How an answer is wanted. */
final class Wanted {

    private Wanted() {}

    static boolean flag(String name, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Problems.invalid(name, text, "Phải là true hoặc false.", "Must be true or false.");
    }
}
