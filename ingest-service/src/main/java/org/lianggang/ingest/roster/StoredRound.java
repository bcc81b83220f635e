package org.lianggang.ingest.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "round")
@IdClass(StoredRound.Key.class)
class StoredRound extends PanacheEntityBase {

  @Id int year;

  @Id
  @Enumerated(EnumType.STRING)
  Level level;

  @JdbcTypeCode(SqlTypes.JSON)
  Round body;

  record Key(int year, Level level) implements Serializable {}

  static void keep(Round round) {
    StoredRound stored = new StoredRound();
    stored.year = round.year();
    stored.level = round.level();
    stored.body = round;
    getEntityManager().merge(stored);
  }
}
