package org.lianggang.ingest.narrative;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lianggang.ingest.problem.Finding;

@Entity
@Table(name = "narrative")
@IdClass(StoredNarrative.Key.class)
class StoredNarrative extends PanacheEntityBase {

  @Id String unit;

  @Id String region;

  @Id String period;

  @Id int version;

  @Enumerated(EnumType.STRING)
  State state;

  String digest;

  @JdbcTypeCode(SqlTypes.JSON)
  Draft body;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Finding> findings;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Reasons.Reason> reasons;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "decided_at")
  Instant decidedAt;

  record Key(String unit, String region, String period, int version) implements Serializable {}

  /** The latest version first. */
  static List<StoredNarrative> of(Place place) {
    return list(
        "unit = ?1 and region = ?2 and period = ?3",
        Sort.descending("version"),
        place.unit(),
        place.region(),
        place.period());
  }

  static Optional<StoredNarrative> latest(Place place) {
    return find(
            "unit = ?1 and region = ?2 and period = ?3",
            Sort.descending("version"),
            place.unit(),
            place.region(),
            place.period())
        .firstResultOptional();
  }

  static Optional<StoredNarrative> of(Place place, int version) {
    return findByIdOptional(new Key(place.unit(), place.region(), place.period(), version));
  }

  /** At most one version is. */
  static Optional<StoredNarrative> accepted(Place place) {
    return find(
            "unit = ?1 and region = ?2 and period = ?3 and state = ?4",
            place.unit(),
            place.region(),
            place.period(),
            State.ACCEPTED)
        .firstResultOptional();
  }
}
