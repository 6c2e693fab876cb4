package vn.kecan.planning.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Decision;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.FileFact;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.NativePlace;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;

/** A small city, lawful unless told otherwise: two wards of HN, and another city that nobody here may see. */
public final class World {

    static final LocalDate EVER = LocalDate.of(2010, 1, 1);
    static final LocalDate IN_OFFICE = LocalDate.of(2022, 1, 1);

    final List<Unit> units = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Cadre> cadres = new ArrayList<>();
    final List<Posting> postings = new ArrayList<>();
    final List<FileFact> file = new ArrayList<>();

    /** HN with wards 00004 and 00008, DN beside it; each ward with its posts. */
    public static World city() {
        var world = new World();
        world.unit("HN", null, UnitKind.CITY_COMMITTEE, Level.CITY);
        world.unit("DN", null, UnitKind.CITY_COMMITTEE, Level.CITY);
        world.ward("00004").ward("00008");
        world.post("DN-SEC", "DN", PostKind.SECRETARY, 4, 1, "SECRETARIAT");
        return world;
    }

    /** The city with three cadres of ward 00004 whom nothing bars, and one who is too old for everything. */
    public static World lawful() {
        return city().cadre("HN-000001", "1985-03", Sex.M, "00004")
                .cadre("HN-000002", "1988-07", Sex.F, "00004")
                .cadre("HN-000003", "1990-07", Sex.F, "00004")
                .cadre("HN-000004", "1991-02", Sex.M, "00004")
                .cadre("HN-OLD", "1967-01", Sex.F, "00004");
    }

    /** The world as facts, for rules that need no service. */
    public Facts facts() {
        return WorldFacts.of(this, 0);
    }

    public World ward(String ward) {
        return unit(ward, "HN", UnitKind.WARD, Level.COMMUNE)
                .post(ward + "-SEC", ward, PostKind.SECRETARY, 5, 1, "HN")
                .post(ward + "-DEP", ward, PostKind.DEPUTY_SECRETARY, 6, 2, "HN")
                .post(ward + "-CHAIR", ward, PostKind.COMMITTEE_CHAIR, 6, 1, "HN")
                .post(ward + "-VICE", ward, PostKind.COMMITTEE_VICE_CHAIR, 7, 2, "HN")
                .post(ward + "-EXEC", ward, PostKind.EXECUTIVE_COMMITTEE, 8, 27, "HN")
                .post(ward + "-HEAD", ward, PostKind.HEAD, 8, 1, ward)
                .post(ward + "-SPEC", ward, PostKind.SPECIALIST, 12, 50, ward);
    }

    public World unit(String code, @Nullable String parent, UnitKind kind, Level level) {
        units.add(new Unit(code, "Đơn vị " + code, null, kind, parent, level, null, EVER, null));
        return this;
    }

    public World post(String code, String unit, PostKind kind, int rank, int seats, String managedBy) {
        posts.add(new Post(
                code,
                unit,
                "Vị trí " + code,
                null,
                kind,
                rank,
                seats,
                kind == PostKind.SECRETARY,
                false,
                managedBy,
                PoliticalTheory.INTERMEDIATE,
                EVER,
                null));
        return this;
    }

    /** A post for somebody who is not local. */
    public World nonLocalPost(String code, String unit, PostKind kind) {
        posts.add(new Post(code, unit, code, null, kind, 2, 1, true, true, "POLITBURO", null, EVER, null));
        return this;
    }

    /** The same post, but only from a day on. */
    public World postFrom(String code, LocalDate from) {
        posts.replaceAll(it -> !it.code().equals(code)
                ? it
                : new Post(
                        it.code(),
                        it.unit(),
                        it.title(),
                        it.titleEn(),
                        it.kind(),
                        it.rank(),
                        it.seats(),
                        it.head(),
                        it.nonLocal(),
                        it.managedBy(),
                        it.politicalTheory(),
                        from,
                        null));
        return this;
    }

    /** Somebody on a specialist's post of a ward. */
    public World cadre(String code, String born, Sex sex, String ward) {
        return person(code, born, sex, PoliticalTheory.ADVANCED, ward + "-SPEC");
    }

    public World person(String code, String born, Sex sex, PoliticalTheory theory, String post) {
        cadres.removeIf(it -> it.code().equals(code));
        cadres.add(new Cadre(
                code,
                "Cán bộ " + code,
                BirthDate.parse(born),
                sex,
                1,
                new NativePlace("01", "00004"),
                LocalDate.of(2012, 5, 19),
                LocalDate.of(2013, 5, 19),
                Education.UNIVERSITY,
                theory,
                false,
                false,
                "HN",
                LocalDate.of(1950, 1, 1),
                null));
        postings.removeIf(it -> it.cadre().equals(code));
        return posting(code, post, IN_OFFICE);
    }

    public World posting(String cadre, String post, LocalDate from) {
        postings.add(new Posting(
                UUID.nameUUIDFromBytes((cadre + post).getBytes()).toString(),
                cadre,
                post,
                from,
                null,
                false,
                PostingKind.APPOINTED,
                new Decision("1-QĐ", from, "HN")));
        return this;
    }

    public World onFile(FileFact it) {
        file.add(it);
        return this;
    }

    /** A unit as it is given. */
    public World with(Unit it) {
        units.add(it);
        return this;
    }

    /** A post as it is given. */
    public World with(Post it) {
        posts.add(it);
        return this;
    }

    /** A cadre as he is given, without a posting. */
    public World with(Cadre it) {
        cadres.add(it);
        return this;
    }

    /** A posting as it is given. */
    public World with(Posting it) {
        postings.add(it);
        return this;
    }

    /** What the records officer records of a move: the old posting ends on the day, and one as rotated begins. */
    public World moved(String cadre, String from, String to, LocalDate on) {
        end(cadre, from, on);
        postings.add(new Posting(
                UUID.nameUUIDFromBytes((cadre + to + on).getBytes()).toString(),
                cadre,
                to,
                on,
                null,
                false,
                PostingKind.ROTATED_IN,
                new Decision("21-QĐ/TU", on, "HN")));
        return this;
    }

    public World end(String cadre, String post, LocalDate on) {
        postings.replaceAll(it -> !it.cadre().equals(cadre) || !it.post().equals(post) || it.to() != null
                ? it
                : new Posting(it.id(), cadre, post, it.from(), on, it.concurrent(), it.kind(), it.decision()));
        return this;
    }
}
