package vn.kecan.personnel.catalogue;

import static vn.kecan.personnel.fact.FactKind.many;
import static vn.kecan.personnel.fact.FactKind.one;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kecan.personnel.assets.AssetDeclaration;
import vn.kecan.personnel.assets.OverseasDeclaration;
import vn.kecan.personnel.conduct.CadreDeclaration;
import vn.kecan.personnel.conduct.ConfidenceVote;
import vn.kecan.personnel.conduct.Discipline;
import vn.kecan.personnel.conduct.Reward;
import vn.kecan.personnel.conduct.SelfReview;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.health.HealthCertificate;
import vn.kecan.personnel.kin.LocalFlag;
import vn.kecan.personnel.kin.Relative;
import vn.kecan.personnel.party.OrganisationMembership;
import vn.kecan.personnel.party.PartyMembership;
import vn.kecan.personnel.personal.IdentityDocument;
import vn.kecan.personnel.personal.PersonalDetails;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.schooling.Degree;
import vn.kecan.personnel.schooling.GeneralEducation;
import vn.kecan.personnel.schooling.InformaticsSkill;
import vn.kecan.personnel.schooling.LanguageSkill;
import vn.kecan.personnel.schooling.ScienceTechnology;
import vn.kecan.personnel.schooling.StateManagement;
import vn.kecan.personnel.schooling.TheoryCourse;
import vn.kecan.personnel.schooling.Training;
import vn.kecan.personnel.service.Departure;
import vn.kecan.personnel.service.MilitaryService;
import vn.kecan.personnel.service.SalaryGrade;

/** The kinds of facts in the cadre file. A new kind is its record, a line here and its segment in the pattern. */
public final class FactKinds {

    /** The segments of all kinds as a pattern, so that no other path below a cadre is taken. */
    public static final String SEGMENTS =
            "personal-details|identity-documents|party-membership|organisations|military-service|"
                    + "general-education|degrees|political-theory|state-management|languages|"
                    + "informatics|science-technology|training|salary-grades|departures|"
                    + "confidence-votes|rewards|disciplines|self-reviews|declarations|"
                    + "relatives|local-flags|health|asset-declarations|overseas-declarations";

    public static final List<FactKind> ALL = List.of(
            one(
                    "personal-details",
                    "personal-details",
                    PersonalDetails.class,
                    "sơ yếu lý lịch",
                    "set of personal details"),
            many(
                            "identity-document",
                            "identity-documents",
                            IdentityDocument.class,
                            "giấy tờ tùy thân",
                            "identity document")
                    .toldApartBy("kind", "number")
                    .restricted(FieldGroup.IDENTITY),
            one("party-membership", "party-membership", PartyMembership.class, "tư cách đảng viên", "Party membership"),
            many(
                            "organisation-membership",
                            "organisations",
                            OrganisationMembership.class,
                            "tư cách hội viên",
                            "membership in an organisation")
                    .toldApartBy("organisation", "name"),
            one(
                    "military-service",
                    "military-service",
                    MilitaryService.class,
                    "thời kỳ quân ngũ",
                    "period of military service"),
            one(
                    "general-education",
                    "general-education",
                    GeneralEducation.class,
                    "trình độ phổ thông",
                    "general education"),
            many("degree", "degrees", Degree.class, "văn bằng", "degree").toldApartBy("level", "field", "institution"),
            many(
                            "theory-course",
                            "political-theory",
                            TheoryCourse.class,
                            "trình độ lý luận chính trị",
                            "course of political theory")
                    .toldApartBy("level"),
            many(
                            "state-management",
                            "state-management",
                            StateManagement.class,
                            "chứng chỉ quản lý nhà nước",
                            "training in state management")
                    .toldApartBy("level"),
            many("language", "languages", LanguageSkill.class, "ngoại ngữ", "language")
                    .toldApartBy("language"),
            many("informatics", "informatics", InformaticsSkill.class, "trình độ tin học", "informatics qualification")
                    .toldApartBy("level", "certificate"),
            one(
                            "science-technology",
                            "science-technology",
                            ScienceTechnology.class,
                            "căn cứ khoa học - công nghệ",
                            "science-technology qualification")
                    .withItsFirstDay(),
            many("training", "training", Training.class, "khóa đào tạo", "training")
                    .toldApartBy("kind", "course")
                    .withItsFirstDay(),
            one("salary-grade", "salary-grades", SalaryGrade.class, "ngạch và bậc lương", "grade and salary step")
                    .withItsFirstDay(),
            one("departure", "departures", Departure.class, "lần thôi công tác", "departure from the service")
                    .withItsFirstDay(),
            many(
                            "confidence-vote",
                            "confidence-votes",
                            ConfidenceVote.class,
                            "lần lấy phiếu tín nhiệm",
                            "confidence vote")
                    .toldApartBy("body"),
            many("reward", "rewards", Reward.class, "khen thưởng", "reward").toldApartBy("kind", "title"),
            many("discipline", "disciplines", Discipline.class, "kỷ luật", "discipline")
                    .toldApartBy("kind", "side")
                    .withItsFirstDay(),
            many("self-review", "self-reviews", SelfReview.class, "bản tự kiểm điểm", "self-review")
                    .toldApartBy("year"),
            many("declaration", "declarations", CadreDeclaration.class, "bản khai", "declaration")
                    .toldApartBy("kind"),
            many("relative", "relatives", Relative.class, "người thân", "relative")
                    .toldApartBy("relation", "name")
                    .restricted(FieldGroup.FAMILY),
            many("local-flag", "local-flags", LocalFlag.class, "xác định người địa phương", "local flag")
                    .toldApartBy("place"),
            many(
                            "health-certificate",
                            "health",
                            HealthCertificate.class,
                            "giấy chứng nhận sức khỏe",
                            "health certificate")
                    .restricted(FieldGroup.HEALTH),
            many(
                            "asset-declaration",
                            "asset-declarations",
                            AssetDeclaration.class,
                            "bản kê khai tài sản",
                            "asset declaration")
                    .toldApartBy("kind", "year")
                    .restricted(FieldGroup.ASSETS),
            many(
                            "overseas-declaration",
                            "overseas-declarations",
                            OverseasDeclaration.class,
                            "bản khai yếu tố nước ngoài",
                            "overseas declaration")
                    .toldApartBy("kind", "country")
                    .restricted(FieldGroup.ASSETS));

    private static final Map<String, FactKind> BY_SEGMENT =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactKind::segment, Function.identity()));
    private static final Map<String, FactKind> BY_THING =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactKind::thing, Function.identity()));
    private static final Map<Class<?>, FactKind> BY_BODY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactKind::body, Function.identity()));

    private FactKinds() {}

    public static FactKind at(String segment) {
        return BY_SEGMENT.get(segment);
    }

    public static FactKind named(String thing) {
        return BY_THING.get(thing);
    }

    public static FactKind of(Class<? extends Fact> body) {
        return BY_BODY.get(body);
    }
}
