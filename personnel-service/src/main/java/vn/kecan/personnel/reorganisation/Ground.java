package vn.kecan.personnel.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kecan.personnel.post.PostVersion;
import vn.kecan.personnel.post.Posts;
import vn.kecan.personnel.posting.PostingVersion;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Version;
import vn.kecan.personnel.unit.UnitVersion;
import vn.kecan.personnel.unit.Units;

/** What is on record and believed now, asked for many things at once. */
@ApplicationScoped
class Ground {

    private static final String LASTS = "v.known_to is null and (v.valid_to is null or v.valid_to > :day)";

    private final EntityManager entities;
    private final Units units;
    private final Posts posts;

    Ground(EntityManager entities, Units units, Posts posts) {
        this.entities = entities;
        this.units = units;
        this.posts = posts;
    }

    Map<String, Timeline<UnitVersion>> units(Collection<String> codes) {
        var found = believed(UnitVersion.class, "unit_version", codes).stream()
                .collect(Collectors.groupingBy(UnitVersion::code));
        var timelines = new HashMap<String, Timeline<UnitVersion>>();
        codes.forEach(it -> timelines.put(it, new Timeline<>(units, found.getOrDefault(it, List.of()))));
        return timelines;
    }

    Map<String, Timeline<PostVersion>> posts(Collection<String> codes) {
        var found = believed(PostVersion.class, "post_version", codes).stream()
                .collect(Collectors.groupingBy(PostVersion::code));
        var timelines = new HashMap<String, Timeline<PostVersion>>();
        codes.forEach(it -> timelines.put(it, new Timeline<>(posts, found.getOrDefault(it, List.of()))));
        return timelines;
    }

    /** The units directly below these, on the day or later. */
    List<UnitVersion> below(Collection<String> parents, LocalDate day) {
        return lasting(UnitVersion.class, "unit_version", "parent", parents, day, "v.code, v.valid_from");
    }

    /** The posts of these units, on the day or later. */
    List<PostVersion> postsOf(Collection<String> ofUnits, LocalDate day) {
        return lasting(PostVersion.class, "post_version", "unit", ofUnits, day, "v.code, v.valid_from");
    }

    /** The postings in these posts, on the day or later. */
    List<PostingVersion> postingsIn(Collection<String> inPosts, LocalDate day) {
        return lasting(PostingVersion.class, "posting_version", "post", inPosts, day, "v.post, v.cadre, v.valid_from");
    }

    private <V extends Version> List<V> believed(Class<V> type, String table, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : new Select<>(type, table)
                        .and("v.known_to is null")
                        .and("v.code = any(string_to_array(:codes, ','))", "codes", String.join(",", codes))
                        .rows(entities);
    }

    private <V extends Version> List<V> lasting(
            Class<V> type, String table, String column, Collection<String> codes, LocalDate day, String order) {
        return codes.isEmpty()
                ? List.of()
                : new Select<>(type, table)
                        .and(LASTS, "day", day)
                        .and("v." + column + " = any(string_to_array(:codes, ','))", "codes", String.join(",", codes))
                        .order(order, 1_000_000)
                        .rows(entities);
    }
}
