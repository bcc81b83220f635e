package org.lianggang.ingest.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "duties")
class StoredDuties extends PanacheEntityBase {

  @Id String unit;

  @JdbcTypeCode(SqlTypes.JSON)
  Duties body;

  static void keep(Duties duties) {
    StoredDuties stored = new StoredDuties();
    stored.unit = duties.unit();
    stored.body = duties;
    getEntityManager().merge(stored);
  }
}
