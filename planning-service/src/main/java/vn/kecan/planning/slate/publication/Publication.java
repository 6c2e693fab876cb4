package vn.kecan.planning.slate.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where and when an approved version was made public, and until when objections are taken in. */
@Entity
@Table(name = "slate_publication")
class Publication {

    @Id
    long n;

    UUID slate;
    int version;

    @Column(name = "published_on")
    LocalDate publishedOn;

    @Column(name = "objections_by")
    LocalDate objectionsBy;

    String place;
    String document;
    String actor;
    Instant at;
}
