package org.lianggang.ingest.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "member_unit")
class StoredMemberUnit extends PanacheEntityBase {

  @Id String code;

  String department;

  String region;

  @JdbcTypeCode(SqlTypes.JSON)
  MemberUnit body;

  static void keep(MemberUnit unit) {
    StoredMemberUnit stored = new StoredMemberUnit();
    stored.code = unit.code();
    stored.department = unit.department();
    stored.region = unit.region();
    stored.body = unit;
    getEntityManager().merge(stored);
  }
}
