package org.lianggang.ingest.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "duties")
class StoredDuties extends PanacheEntityBase {

  @Id String unit;

  @JdbcTypeCode(SqlTypes.JSON)
  Duties body;

  /** The transaction that wrote what stands, which PostgreSQL keeps with each row. */
  static Optional<String> versionOf(String unit) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery("select cast(xmin as text) from duties where unit = :unit", String.class)
        .setParameter("unit", unit)
        .uniqueResultOptional();
  }

  /** Only to be read: Hibernate does not watch it for changes. */
  static Optional<Duties> bodyOf(String unit) {
    return getEntityManager()
        .createQuery("select body from StoredDuties where unit = :unit", Duties.class)
        .setParameter("unit", unit)
        .getResultStream()
        .findAny();
  }

  static void keep(Duties duties) {
    StoredDuties stored = new StoredDuties();
    stored.unit = duties.unit();
    stored.body = duties;
    getEntityManager().merge(stored);
  }
}
