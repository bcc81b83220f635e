package org.lianggang.ingest.rule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "rule")
class StoredRule extends PanacheEntityBase {

  @Id String code;

  /** Of all the rules, since this one stands so. */
  long version;

  @JdbcTypeCode(SqlTypes.JSON)
  Rule body;

  /** While no other transaction keeps one. */
  static void keep(Rule rule) {
    StoredRule stored = new StoredRule();
    stored.code = rule.code();
    stored.version = latest() + 1;
    stored.body = rule;
    getEntityManager().merge(stored);
  }

  /** 0 before the first. */
  static long latest() {
    return getEntityManager()
        .createQuery("select coalesce(max(version), 0) from StoredRule", Long.class)
        .getSingleResult();
  }
}
