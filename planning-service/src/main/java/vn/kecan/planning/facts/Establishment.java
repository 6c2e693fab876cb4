package vn.kecan.planning.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The posts of one unit on any day, with how many hold each: laid out once, as columns. */
public final class Establishment {

    public static final Establishment NONE = new Establishment(new TreeSet<>(), List.of(), List.of());

    private final SortedSet<String> codes;
    private final Post[] versions;
    private final int[] from;
    private final int[] to;
    private final Stays[] stays;

    private Establishment(SortedSet<String> codes, List<Post> versions, List<Stays> stays) {
        this.codes = codes;
        this.versions = versions.toArray(Post[]::new);
        this.stays = stays.toArray(Stays[]::new);
        from = versions.stream().mapToInt(it -> day(it.validFrom())).toArray();
        to = versions.stream().mapToInt(it -> day(it.validTo())).toArray();
    }

    /**
     * @param codes of the posts
     * @param versions of a post, in the order of their days
     * @param stays of a post
     */
    public static Establishment of(
            Collection<String> codes, Function<String, List<Post>> versions, Function<String, Stays> stays) {
        var sorted = new TreeSet<>(codes);
        var all = new ArrayList<Post>();
        var held = new ArrayList<Stays>();
        for (var code : sorted) {
            var of = stays.apply(code);
            for (var version : versions.apply(code)) {
                all.add(version);
                held.add(of);
            }
        }
        return new Establishment(sorted, all, held);
    }

    /** The codes of all posts the unit ever had. */
    public Collection<String> codes() {
        return codes;
    }

    /** The posts that exist on the day, in the order of their codes. */
    public List<StaffedPost> on(LocalDate day) {
        var asOf = day(day);
        var found = new ArrayList<StaffedPost>(codes.size());
        for (var n = 0; n < versions.length; n++) {
            if (from[n] <= asOf && asOf < to[n]) {
                found.add(new StaffedPost(versions[n], stays[n].on(day)));
            }
        }
        return found;
    }

    private static int day(@Nullable LocalDate it) {
        return it == null ? Integer.MAX_VALUE : Math.toIntExact(it.toEpochDay());
    }
}
