package org.lianggang.ingest.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "region")
class StoredRegion extends PanacheEntityBase {

  @Id String code;

  String parent;

  String level;

  @JdbcTypeCode(SqlTypes.JSON)
  Region body;

  static void keep(Region region) {
    StoredRegion stored = new StoredRegion();
    stored.code = region.code();
    stored.parent = region.parent();
    stored.level = region.level().name();
    stored.body = region;
    getEntityManager().merge(stored);
  }
}
