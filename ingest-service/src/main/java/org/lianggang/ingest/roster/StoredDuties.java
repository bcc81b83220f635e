package org.lianggang.ingest.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "duties")
class StoredDuties extends PanacheEntityBase {

  @Id String unit;

  @JdbcTypeCode(SqlTypes.JSON)
  Duties body;

  /**
   * The transaction that wrote what stands, which PostgreSQL keeps with each row. Asked for without
   * the class of the result: with one, Hibernate finds no earlier plan of the query, and looks
   * through all of them each time.
   */
  static Optional<String> versionOf(String unit) {
    List<?> found =
        getEntityManager()
            .createNativeQuery("select cast(xmin as text) from duties where unit = :unit")
            .setParameter("unit", unit)
            .getResultList();
    return found.stream().map(String.class::cast).findAny();
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
