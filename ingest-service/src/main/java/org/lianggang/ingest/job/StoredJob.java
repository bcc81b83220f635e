package org.lianggang.ingest.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lianggang.ingest.access.Actor;

/** A job; only what changed is written, since several write of it. */
@Entity
@DynamicUpdate
@Table(name = "job")
class StoredJob extends PanacheEntityBase {

  @Id UUID id;

  String caller;

  @Enumerated(EnumType.STRING)
  State state;

  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode request;

  @Column(name = "asked_by")
  @JdbcTypeCode(SqlTypes.JSON)
  Actor askedBy;

  @Column(name = "rows_read")
  int read;

  @Column(name = "rows_checked")
  int checked;

  @Column(name = "rows_stored")
  int stored;

  boolean cancelling;

  int attempts;

  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode answer;

  @Column(name = "begun_at")
  Instant begunAt;

  @Column(name = "ended_at")
  Instant endedAt;

  void end(State how, JsonNode said, Instant at) {
    state = how;
    answer = said;
    endedAt = at;
  }
}
