package org.lianggang.ingest.rule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "rule_waiver")
class StoredRuleWaiver extends PanacheEntityBase {

  @Id String code;

  /** Of all the waivers, since this one stands so. */
  long version;

  @JdbcTypeCode(SqlTypes.JSON)
  RuleWaiver body;

  /** While no other transaction keeps one. */
  static void keep(RuleWaiver waiver) {
    StoredRuleWaiver stored = new StoredRuleWaiver();
    stored.code = waiver.code();
    stored.version = latest() + 1;
    stored.body = waiver;
    getEntityManager().merge(stored);
  }

  /** 0 before the first. */
  static long latest() {
    return getEntityManager()
        .createQuery("select coalesce(max(version), 0) from StoredRuleWaiver", Long.class)
        .getSingleResult();
  }
}
