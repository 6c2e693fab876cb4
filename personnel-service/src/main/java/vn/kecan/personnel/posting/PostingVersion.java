package vn.kecan.personnel.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Decision;
import vn.kecan.personnel.time.Version;

/** What was known of one posting for a period. */
@Entity
@SuppressWarnings("NullAway.Init")
public class PostingVersion extends Version {

    private UUID id;
    private String cadre;
    private String post;
    private boolean concurrent;

    @Enumerated(EnumType.STRING)
    private @Nullable PostingKind kind;

    private String decisionNumber;
    private LocalDate decisionDate;
    private String decisionIssuer;
    private String unit;

    /** For Hibernate. */
    protected PostingVersion() {}

    public PostingVersion(String root, Posting it, String unit, LocalDate from, @Nullable LocalDate to) {
        super(root, from, to);
        this.id = it.id();
        this.cadre = it.cadre();
        this.post = it.post();
        this.concurrent = Boolean.TRUE.equals(it.concurrent());
        this.kind = it.kind();
        this.decisionNumber = it.decision().number();
        this.decisionDate = it.decision().date();
        this.decisionIssuer = it.decision().issuer();
        this.unit = unit;
    }

    @Override
    protected PostingVersion over(LocalDate from, @Nullable LocalDate to) {
        return new PostingVersion(root(), view(), unit, from, to);
    }

    public String key() {
        return id.toString();
    }

    UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public String post() {
        return post;
    }

    public String cadre() {
        return cadre;
    }

    public Posting view() {
        return new Posting(
                id,
                cadre,
                post,
                concurrent,
                kind,
                new Decision(decisionNumber, decisionDate, decisionIssuer),
                validFrom(),
                validTo(),
                null,
                null,
                null);
    }
}
