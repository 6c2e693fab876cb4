package vn.kecan.planning.rotation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who is or ever was named in a plan. */
@Entity
@Table(name = "rotation_person")
class RotationPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID plan;
    String cadre;

    @Column(name = "recorded_by")
    long recordedBy;
}
