package vn.kecan.personnel.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.post.Post;
import vn.kecan.personnel.unit.Unit;

/** What begins on the day; validFrom may be left out. */
@Schema(name = "ReorganisationBegins")
public record Begins(
        @Size(max = 10_000) @Nullable List<@NotNull @Valid Unit> units,
        @Size(max = 10_000) @Nullable List<@NotNull @Valid Post> posts) {

    public Begins {
        units = units == null ? List.of() : units;
        posts = posts == null ? List.of() : posts;
    }

    static Begins nothing() {
        return new Begins(null, null);
    }
}
