package vn.kecan.personnel.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.PoliticalTheory;
import vn.kecan.personnel.time.Version;

/** What was known of one post for a period. */
@Entity
@SuppressWarnings("NullAway.Init")
public class PostVersion extends Version {

    private String code;
    private String unit;
    private String title;
    private @Nullable String titleEn;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private int rank;
    private int seats;
    private boolean head;
    private boolean nonLocal;
    private String managedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable PoliticalTheory politicalTheory;

    /** For Hibernate. */
    protected PostVersion() {}

    public PostVersion(String root, Post it, LocalDate from, @Nullable LocalDate to) {
        super(root, from, to);
        this.code = it.code();
        this.unit = it.unit();
        this.title = it.title();
        this.titleEn = it.titleEn();
        this.kind = it.kind();
        this.rank = it.rank();
        this.seats = it.seats();
        this.head = Boolean.TRUE.equals(it.head());
        this.nonLocal = Boolean.TRUE.equals(it.nonLocal());
        this.managedBy = it.managedBy();
        this.politicalTheory = it.politicalTheory();
    }

    @Override
    protected PostVersion over(LocalDate from, @Nullable LocalDate to) {
        return new PostVersion(root(), view(), from, to);
    }

    public String code() {
        return code;
    }

    public String unit() {
        return unit;
    }

    public Post view() {
        return new Post(
                code,
                unit,
                title,
                titleEn,
                kind,
                rank,
                seats,
                head,
                nonLocal,
                managedBy,
                politicalTheory,
                validFrom(),
                validTo(),
                null,
                null);
    }
}
