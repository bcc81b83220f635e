package org.lianggang.ingest.submission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Findings;

/** A submission without its rows, which {@link RowStore} keeps. */
@Entity
@Table(name = "submission")
class StoredSubmission extends PanacheEntityBase {

  @Id UUID id;

  @Column(name = "member_unit")
  String memberUnit;

  String region;

  String period;

  @Enumerated(EnumType.STRING)
  State state;

  String note;

  String digest;

  /** Under which the rows are kept. */
  UUID content;

  /** Null where the verdict was given before it was told what it rests on, region by region. */
  @Column(name = "grounds")
  @JdbcTypeCode(SqlTypes.JSON)
  Basis basis;

  @JdbcTypeCode(SqlTypes.JSON)
  Counts counts;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Finding> findings;

  /** Where there are more findings than stand here. */
  @Column(name = "finding_list")
  UUID findingList;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Reasons.Reason> reasons;

  @Column(name = "received_at")
  Instant receivedAt;

  /** When it went before the reviewers; null when it did so as it was received. */
  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "decided_at")
  Instant decidedAt;

  /** Held until the transaction ends, so that of two acts one sees what the other did. */
  static Optional<StoredSubmission> locked(UUID id) {
    return StoredSubmission.<StoredSubmission>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  void say(Report report) {
    region = report.region();
    period = report.period();
    note = report.note();
  }

  /** Without its rows. */
  Report head() {
    return new Report(memberUnit, region, period, note, null, List.of(), List.of());
  }

  void judged(Judged judged) {
    digest = judged.digest();
    counts = judged.counts();
    basis = judged.basis();
    found(judged.findings());
  }

  void found(Findings now) {
    findings = now.items();
    findingList = now.list();
  }

  /** What is before the reviewers keeps its day; anything else is handed in now. */
  Instant handedIn(Instant now) {
    if (state != State.SUBMITTED) {
      return now;
    }
    return submittedAt == null ? receivedAt : submittedAt;
  }

  Receipt receipt() {
    return new Receipt(id, state, digest, counts, findings, findingsLink());
  }

  /** Null where all findings stand here. */
  String findingsLink() {
    return findingList == null ? null : "/v1/findings/" + findingList;
  }
}
