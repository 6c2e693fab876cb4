package vn.kecan.personnel.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Decision;
import vn.kecan.personnel.time.Version;

/** What was known of one evaluation for a period. */
@Entity
@SuppressWarnings("NullAway.Init")
public class EvaluationVersion extends Version {

    private UUID id;
    private String cadre;
    private int year;

    /** 0: the whole year. */
    private int quarter;

    private @Nullable BigDecimal points;

    @Enumerated(EnumType.STRING)
    private EvaluationLevel level;

    private String decisionNumber;
    private LocalDate decisionDate;
    private String decisionIssuer;

    /** For Hibernate. */
    protected EvaluationVersion() {}

    EvaluationVersion(String root, Evaluation it, LocalDate from, @Nullable LocalDate to) {
        super(root, from, to);
        this.id = it.id();
        this.cadre = it.cadre();
        this.year = it.year();
        this.quarter = it.quarter() == null ? 0 : it.quarter();
        this.points = it.points();
        this.level = it.level();
        this.decisionNumber = it.decision().number();
        this.decisionDate = it.decision().date();
        this.decisionIssuer = it.decision().issuer();
    }

    @Override
    protected EvaluationVersion over(LocalDate from, @Nullable LocalDate to) {
        return new EvaluationVersion(root(), view(), from, to);
    }

    public String key() {
        return id.toString();
    }

    public String cadre() {
        return cadre;
    }

    public int year() {
        return year;
    }

    public Evaluation view() {
        return new Evaluation(
                id,
                cadre,
                year,
                quarter == 0 ? null : quarter,
                level,
                points,
                new Decision(decisionNumber, decisionDate, decisionIssuer),
                null,
                null);
    }
}
