package org.lianggang.ingest.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "webhook")
class StoredWebhook extends PanacheEntityBase {

  @Id String code;

  @JdbcTypeCode(SqlTypes.JSON)
  Webhook body;

  String secret;

  @Column(name = "after_position")
  long afterPosition;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "failing_since")
  Instant failingSince;

  @Column(name = "not_before")
  Instant notBefore;

  @Column(name = "disabled_at")
  Instant disabledAt;
}
