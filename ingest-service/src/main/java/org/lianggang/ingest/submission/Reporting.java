package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.OTHER_MEMBER_UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.staging.RowStore;
import org.lianggang.ingest.staging.Upload;

/** What the units do with submissions: hand in, replace, submit. Every step is a transaction. */
@Singleton
class Reporting {

  private final Examination examination;
  private final Steps steps;
  private final RowStore rows;
  private final AcceptanceStore acceptances;
  private final Keys keys;

  Reporting(
      Examination examination, Steps steps, RowStore rows, AcceptanceStore acceptances, Keys keys) {
    this.examination = examination;
    this.steps = steps;
    this.rows = rows;
    this.acceptances = acceptances;
    this.keys = keys;
  }

  /** With a key that was answered before, the same content gets the same answer. */
  @Transactional
  Outcome receive(Upload.Held sent, Delivery delivery) {
    return keys.answered(sent.head().memberUnit(), delivery)
        .orElseGet(
            () ->
                receive(
                    sent.report(),
                    examination.of(sent, delivery.declared()),
                    delivery,
                    steps.now()));
  }

  /** A draft or a returned submission gets other content; its state stays. */
  @Transactional
  Outcome replace(UUID id, Upload.Held sent) {
    return replacing(
        id,
        sent.head(),
        submission -> replace(submission, sent.report(), examination.of(sent, null)));
  }

  /** Of rows that are kept already. */
  Outcome receive(LargeReport sent, Judged judged) {
    return receive(sent.report(), judged, sent.delivery(), sent.receivedAt());
  }

  Outcome replace(LargeReport sent, Judged judged) {
    return replacing(
        sent.replaces(), sent.head(), submission -> replace(submission, sent.report(), judged));
  }

  /** If it can have other content, and from this unit. */
  Outcome replacing(UUID id, Head head, Function<StoredSubmission, Outcome> replace) {
    return steps.take(
        id,
        Step.REPLACE,
        submission -> {
          String unit = head.memberUnit();
          return unit.isEmpty() || unit.equals(submission.memberUnit)
              ? replace.apply(submission)
              : otherUnit(submission.memberUnit, unit);
        });
  }

  /**
   * Decided while nobody else takes a step.
   *
   * @param later what is answered for one that is judged later; empty for one that is judged now
   */
  @Transactional
  Outcome submit(UUID id, Function<StoredSubmission, Optional<Outcome>> later) {
    return steps.take(
        id,
        Step.SUBMIT,
        submission ->
            later
                .apply(submission)
                .orElseGet(() -> submit(submission, examination.again(submission))));
  }

  /** A long one, in a job that is told how many rows have been checked. */
  Outcome submitLong(UUID id, IntConsumer checked) {
    return steps.take(
        id, Step.SUBMIT, submission -> submit(submission, examination.again(submission, checked)));
  }

  private Outcome submit(StoredSubmission submission, Judged judged) {
    return judged
        .verdict()
        .fold(
            accepted -> {
              submission.judged(judged);
              acceptances.note(submission.id, judged);
              return steps.enter(submission, State.SUBMITTED, Step.SUBMIT, steps.now());
            },
            needs -> Outcome.faulty(judged.findings()),
            refused -> Outcome.faulty(judged.findings()));
  }

  private Outcome receive(Report report, Judged judged, Delivery delivery, Instant at) {
    return judged
        .verdict()
        .fold(
            accepted -> keep(report, judged, delivery, at),
            needs ->
                delivery.draft()
                    ? keep(report, judged, delivery, at)
                    : Outcome.faulty(judged.findings()),
            refused -> Outcome.faulty(judged.findings()));
  }

  private Outcome keep(Report report, Judged judged, Delivery delivery, Instant at) {
    StoredSubmission submission = new StoredSubmission();
    submission.memberUnit = report.memberUnit();
    submission.state = delivery.state();
    submission.say(report);
    submission.judged(judged);
    if (delivery.dryRun()) {
      return new Outcome.Done(submission.receipt());
    }
    Optional<Problem> unconfirmed = unconfirmed(delivery, judged);
    if (unconfirmed.isPresent()) {
      return Outcome.refused(unconfirmed.get());
    }
    submission.id = UuidCreator.getTimeOrderedEpoch();
    submission.receivedAt = at;
    Receipt receipt = submission.receipt();
    if (delivery.hasKey()) {
      keys.keep(submission.memberUnit, delivery, receipt);
    }
    submission.content = judged.content().keptIn(rows);
    submission.persistAndFlush();
    acceptances.note(submission.id, judged);
    steps.record(submission, Step.RECEIVE, at);
    return new Outcome.Done(receipt);
  }

  /** What withdraws figures is kept only when it was tried before. */
  private static Optional<Problem> unconfirmed(Delivery delivery, Judged judged) {
    Integer withdrawn = judged.counts().withdrawn();
    return Optional.ofNullable(delivery.declared())
        .flatMap(declared -> declared.unconfirmed(withdrawn == null ? 0 : withdrawn));
  }

  private Outcome replace(StoredSubmission submission, Report report, Judged judged) {
    return judged
        .verdict()
        .fold(
            accepted -> exchange(submission, report, judged),
            needs -> exchange(submission, report, judged),
            refused -> Outcome.faulty(judged.findings()));
  }

  private Outcome exchange(StoredSubmission submission, Report report, Judged judged) {
    submission.say(report);
    submission.judged(judged);
    rows.forget(submission.content);
    submission.content = judged.content().keptIn(rows);
    acceptances.note(submission.id, judged);
    return steps.enter(submission, submission.state, Step.REPLACE, steps.now());
  }

  private static Outcome otherUnit(String own, String sent) {
    return Outcome.faulty(
        List.of(Finding.at(OTHER_MEMBER_UNIT, "/memberUnit", "memberUnit", sent, own, sent)));
  }
}
