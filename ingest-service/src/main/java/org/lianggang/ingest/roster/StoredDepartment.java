package org.lianggang.ingest.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "department")
class StoredDepartment extends PanacheEntityBase {

  @Id String code;

  @JdbcTypeCode(SqlTypes.JSON)
  Department body;

  static void keep(Department department) {
    StoredDepartment stored = new StoredDepartment();
    stored.code = department.code();
    stored.body = department;
    getEntityManager().merge(stored);
  }
}
