package org.lianggang.ingest.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "indicator")
class StoredIndicator extends PanacheEntityBase {

  @Id String code;

  @JdbcTypeCode(SqlTypes.JSON)
  Indicator body;

  static void keep(Indicator indicator) {
    StoredIndicator stored = new StoredIndicator();
    stored.code = indicator.code();
    stored.body = indicator;
    getEntityManager().merge(stored);
  }
}
