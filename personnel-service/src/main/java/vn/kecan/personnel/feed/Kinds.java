package vn.kecan.personnel.feed;

import static vn.kecan.personnel.feed.Shape.CODE;
import static vn.kecan.personnel.feed.Shape.DATE;
import static vn.kecan.personnel.feed.Shape.DECISION;
import static vn.kecan.personnel.feed.Shape.EFFECTS;
import static vn.kecan.personnel.feed.Shape.FLAG;
import static vn.kecan.personnel.feed.Shape.INTEGER;
import static vn.kecan.personnel.feed.Shape.MONTH_OR_DAY;
import static vn.kecan.personnel.feed.Shape.NUMBER;
import static vn.kecan.personnel.feed.Shape.PLACE;
import static vn.kecan.personnel.feed.Shape.TEXT;
import static vn.kecan.personnel.feed.Shape.UUID;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kecan.personnel.catalogue.FactKinds;

/**
 * Every kind of thing the feed publishes: the one list. A kind added here has its events, its place in the snapshot, its
 * schemas in the contract and under {@code /changes/schemas}, and may be subscribed to.
 */
final class Kinds {

    private static final String A_DECISION = """
            json_build_object('number', v.decision_number, 'date', v.decision_date, 'issuer', v.decision_issuer)""";

    /** Who stands for a code since a merge; a later merge of the survivor ends the belief. It holds from the day on. */
    private static final String MERGES = """
            (select m.*, (m.known_from at time zone 'UTC')::date as valid_from, null::date as valid_to,
                    lead(m.known_from) over (partition by m.code order by m.recorded_by) as known_to
             from cadre_merge m)""";

    private static final List<Kind> RECORDS = List.of(
            Kind.of("unit", "unit_version", "code")
                    .must("code", "v.code", CODE)
                    .must("name", "v.name", TEXT)
                    .may("nameEn", "v.name_en", TEXT)
                    .must("kind", "v.kind", CODE)
                    .may("parent", "v.parent", CODE)
                    .must("level", "v.level", CODE)
                    .may("mergedFrom", "v.merged_from", INTEGER),
            Kind.of("post", "post_version", "code")
                    .must("code", "v.code", CODE)
                    .must("unit", "v.unit", CODE)
                    .must("title", "v.title", TEXT)
                    .may("titleEn", "v.title_en", TEXT)
                    .must("kind", "v.kind", CODE)
                    .must("rank", "v.rank", INTEGER)
                    .must("seats", "v.seats", INTEGER)
                    .must("head", "v.head", FLAG)
                    .must("nonLocal", "v.non_local", FLAG)
                    .must("managedBy", "v.managed_by", CODE)
                    .may("politicalTheory", "v.political_theory", CODE),
            Kind.of("cadre", "cadre_version", "code")
                    .must("code", "v.code", CODE)
                    .must("fullName", "v.full_name", TEXT)
                    .must("birthDate", "v.birth_date", MONTH_OR_DAY)
                    .must("sex", "v.sex", CODE)
                    .must("ethnicity", "v.ethnicity", INTEGER)
                    .may("nativePlace", """
                            case when v.native_province is not null then
                                json_build_object('province', v.native_province, 'commune', v.native_commune) end""", PLACE)
                    .may("partyAdmittedOn", "v.party_admitted_on", DATE)
                    .may("partyOfficialOn", "v.party_official_on", DATE)
                    .may("education", "v.education", CODE)
                    .may("politicalTheory", "v.political_theory", CODE)
                    .must("scienceTechnology", "v.science_technology", FLAG)
                    .must("laterRetirement", "v.later_retirement", FLAG)
                    .must("keptBy", "v.kept_by", CODE),
            Kind.of("cadre-merge", MERGES, "code")
                    .must("code", "v.code", CODE)
                    .must("into", "v.into_code", CODE)
                    .may("decision", "case when v.decision_number is not null then " + A_DECISION + " end", DECISION),
            Kind.of("posting", "posting_version", "id")
                    .must("id", "v.id", UUID)
                    .must("cadre", "v.cadre", CODE)
                    .must("post", "v.post", CODE)
                    .must("from", "v.valid_from", DATE)
                    .may("to", "v.valid_to", DATE)
                    .must("concurrent", "v.concurrent", FLAG)
                    .must("kind", """
                            coalesce(v.kind, case when v.concurrent then 'CONCURRENT' else 'APPOINTED' end)""", CODE)
                    .must("decision", A_DECISION, DECISION),
            Kind.of("evaluation", "evaluation_version", "id")
                    .must("id", "v.id", UUID)
                    .must("cadre", "v.cadre", CODE)
                    .must("year", "v.year", INTEGER)
                    .may("quarter", "nullif(v.quarter, 0)", INTEGER)
                    .must("level", "v.level", CODE)
                    .may("points", "v.points", NUMBER)
                    .must("decision", A_DECISION, DECISION),
            Kind.of("reorganisation", "reorganisation_version", "id")
                    .must("id", "v.id", UUID)
                    .must("effectiveFrom", "v.valid_from", DATE)
                    .must("reason", "v.reason", TEXT)
                    .must("decision", A_DECISION, DECISION)
                    .must("units", "v.units::json", EFFECTS)
                    .must("posts", "v.posts::json", EFFECTS));

    /** In an order in which whoever reads them has what they refer to before them. */
    static final List<Kind> ALL = Stream.concat(
                    RECORDS.stream(), FactKinds.ALL.stream().map(FileKind::of))
            .toList();

    private Kinds() {}

    static Optional<Kind> named(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
