package vn.kecan.personnel.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Version;

/** What was known of one unit for a period. */
@Entity
@SuppressWarnings("NullAway.Init")
public class UnitVersion extends Version {

    private String code;
    private String name;
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable String parent;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private @Nullable Integer mergedFrom;

    /** For Hibernate. */
    protected UnitVersion() {}

    public UnitVersion(String root, Unit it, LocalDate from, @Nullable LocalDate to) {
        super(root, from, to);
        this.code = it.code();
        this.name = it.name();
        this.nameEn = it.nameEn();
        this.kind = it.kind();
        this.parent = it.parent();
        this.level = it.level();
        this.mergedFrom = it.mergedFrom();
    }

    @Override
    protected UnitVersion over(LocalDate from, @Nullable LocalDate to) {
        return new UnitVersion(root(), view(), from, to);
    }

    public String code() {
        return code;
    }

    public @Nullable String parent() {
        return parent;
    }

    public Unit view() {
        return new Unit(code, name, nameEn, kind, parent, level, mergedFrom, validFrom(), validTo(), null, null);
    }
}
