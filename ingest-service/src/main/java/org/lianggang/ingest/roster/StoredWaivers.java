package org.lianggang.ingest.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "waivers")
@IdClass(StoredWaivers.Key.class)
class StoredWaivers extends PanacheEntityBase {

  @Id String unit;

  @Id String period;

  @JdbcTypeCode(SqlTypes.JSON)
  Waivers body;

  record Key(String unit, String period) implements Serializable {}

  static void keep(Waivers waivers) {
    StoredWaivers stored = new StoredWaivers();
    stored.unit = waivers.unit();
    stored.period = waivers.period();
    stored.body = waivers;
    getEntityManager().merge(stored);
  }
}
