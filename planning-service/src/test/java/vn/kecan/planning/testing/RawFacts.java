package vn.kecan.planning.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.LocalFlag;
import vn.kecan.planning.facts.NativePlace;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;
import vn.kecan.planning.facts.successor.EndedPost;

/** Facts as plain lists, which a test may walk through itself. */
public final class RawFacts {

    public static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    public final List<Unit> units = new ArrayList<>();
    public final List<Post> posts = new ArrayList<>();
    public final List<Cadre> cadres = new ArrayList<>();
    public final List<Posting> postings = new ArrayList<>();
    public final List<LocalFlag> flags = new ArrayList<>();
    public final Map<String, EndedPost> ended = new HashMap<>();
    private final Map<String, List<Posting>> byCadre = new HashMap<>();
    private final Map<String, Post> byCode = new HashMap<>();

    public RawFacts unit(String code, @Nullable String parent, Level level, LocalDate from, @Nullable LocalDate to) {
        var kind = parent == null ? UnitKind.CITY_COMMITTEE : UnitKind.WARD;
        units.add(new Unit(code, "Đơn vị " + code, null, kind, parent, level, null, from, to));
        return this;
    }

    public RawFacts post(
            String code,
            String unit,
            PostKind kind,
            boolean head,
            boolean nonLocal,
            LocalDate from,
            @Nullable LocalDate to) {
        posts.add(new Post(code, unit, code, null, kind, 5, 1, head, nonLocal, "HN", null, from, to));
        return this;
    }

    public RawFacts cadre(String code, String born) {
        cadres.add(new Cadre(
                code,
                "Cán bộ " + code,
                BirthDate.parse(born),
                Sex.M,
                1,
                new NativePlace("01", "00008"),
                null,
                null,
                null,
                null,
                null,
                false,
                "HN",
                EVER,
                null));
        return this;
    }

    public RawFacts posting(String cadre, String post, PostingKind kind, String from, @Nullable String to) {
        return posting(cadre, post, kind, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    public RawFacts posting(
            String cadre, String post, @Nullable PostingKind kind, LocalDate from, @Nullable LocalDate to) {
        postings.add(new Posting("P%04d".formatted(postings.size()), cadre, post, from, to, false, kind, null));
        return this;
    }

    public RawFacts flag(String cadre, String place, boolean local, LocalDate from, @Nullable LocalDate to) {
        flags.add(new LocalFlag("F" + flags.size(), cadre, place, local, "Ban Tổ chức Thành ủy", from, to));
        return this;
    }

    public RawFacts goesOn(String post, String... into) {
        ended.put(post, new EndedPost(post, null, MERGER, List.of(into)));
        return this;
    }

    public List<Posting> postingsOf(String cadre) {
        return byCadre.computeIfAbsent(
                cadre,
                any -> postings.stream().filter(it -> it.cadre().equals(cadre)).toList());
    }

    public Post postOf(String code) {
        return byCode.computeIfAbsent(
                code,
                any -> posts.stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    public Facts facts() {
        var world = new World();
        units.forEach(world::with);
        posts.forEach(world::with);
        cadres.forEach(world::with);
        postings.forEach(world::with);
        flags.forEach(world::onFile);
        return world.facts();
    }
}
