package vn.kecan.planning.coverage;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.form.TableFormat;
import vn.kecan.platform.problem.Problems;

/** How an answer is wanted. */
public final class Wanted {

    private Wanted() {}

    /** What the parameter asks for; without it the first type of Accept that there is, else JSON. */
    public static TableFormat format(@Nullable String format, HttpHeaders headers) {
        if (format != null) {
            return TableFormat.asked(format);
        }
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> Arrays.stream(TableFormat.values())
                        .filter(it -> accepted.isCompatible(MediaType.valueOf(it.type()))))
                .findFirst()
                .orElse(TableFormat.JSON);
    }

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
