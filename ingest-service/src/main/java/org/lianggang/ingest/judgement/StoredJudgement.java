package org.lianggang.ingest.judgement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "judgement")
class StoredJudgement extends PanacheEntityBase {

  @Id UUID id;

  String plan;

  String measure;

  String region;

  String period;

  @JdbcTypeCode(SqlTypes.JSON)
  Judgement body;

  @Column(name = "recorded_at")
  Instant recordedAt;

  static void keep(Judgement judgement) {
    StoredJudgement stored = new StoredJudgement();
    stored.id = judgement.id();
    stored.plan = judgement.plan();
    stored.measure = judgement.measure();
    stored.region = judgement.region();
    stored.period = judgement.period();
    stored.body = judgement;
    stored.recordedAt = judgement.recordedAt();
    stored.persistAndFlush();
  }
}
