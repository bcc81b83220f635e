package org.lianggang.ingest.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "plan_version")
@IdClass(StoredPlan.Key.class)
class StoredPlan extends PanacheEntityBase {

  @Id String code;

  @Id int version;

  @Column(name = "effective_from")
  int effectiveFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  Plan body;

  @Column(name = "stored_at")
  Instant storedAt;

  record Key(String code, int version) implements Serializable {}

  static void keep(PlanVersion kept) {
    StoredPlan stored = new StoredPlan();
    stored.code = kept.plan().code();
    stored.version = kept.version();
    stored.effectiveFrom = kept.plan().effectiveFrom();
    stored.body = kept.plan();
    stored.storedAt = kept.storedAt();
    stored.persist();
  }

  PlanVersion toVersion() {
    return new PlanVersion(version, storedAt, body);
  }
}
