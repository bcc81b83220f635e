package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.KEY_USED_FOR_OTHER_CONTENT;
import static org.lianggang.ingest.problem.FindingCode.OTHER_MEMBER_UNIT;
import static org.lianggang.ingest.problem.FindingCode.REQUEST_UNDER_WAY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.ingest.format.Sent;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** What the units do with submissions: hand in, replace, submit. Every step is a transaction. */
@Singleton
class Reporting {

  private static final int RETRY_SECONDS = 5;

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
  Outcome receive(Sent sent, Delivery delivery) {
    return answered(sent.report().memberUnit(), delivery)
        .orElseGet(
            () -> {
              Judged judged = examination.of(sent.report(), sent.faults()).each(sent::placed);
              return judged
                  .verdict()
                  .fold(
                      accepted -> keep(sent.report(), judged, delivery),
                      needs ->
                          delivery.draft()
                              ? keep(sent.report(), judged, delivery)
                              : Outcome.faulty(needs.findings()),
                      refused -> Outcome.faulty(refused.findings()));
            });
  }

  /** A draft or a returned submission gets other content; its state stays. */
  @Transactional
  Outcome replace(UUID id, Sent sent) {
    return steps.take(
        id,
        Step.REPLACE,
        submission -> {
          String unit = sent.report().memberUnit();
          if (!unit.isEmpty() && !unit.equals(submission.memberUnit)) {
            return otherUnit(submission.memberUnit, unit);
          }
          Judged judged = examination.of(sent.report(), sent.faults()).each(sent::placed);
          return judged
              .verdict()
              .fold(
                  accepted -> replace(submission, sent.report(), judged),
                  needs -> replace(submission, sent.report(), judged),
                  refused -> Outcome.faulty(refused.findings()));
        });
  }

  @Transactional
  Outcome submit(UUID id) {
    return steps.take(
        id,
        Step.SUBMIT,
        submission -> {
          Judged judged = examination.again(submission);
          return judged
              .verdict()
              .fold(
                  accepted -> {
                    submission.judged(judged);
                    acceptances.note(id, judged);
                    return steps.enter(submission, State.SUBMITTED, Step.SUBMIT, steps.now());
                  },
                  needs -> Outcome.faulty(needs.findings()),
                  refused -> Outcome.faulty(refused.findings()));
        });
  }

  private Optional<Outcome> answered(String unit, Delivery delivery) {
    if (!delivery.hasKey()) {
      return Optional.empty();
    }
    return keys.takeTurn(unit, delivery.key())
        ? keys.find(unit, delivery.key()).map(answered -> again(answered, delivery))
        : Optional.of(underWay(delivery.key()));
  }

  private static Outcome again(Keys.Answered answered, Delivery delivery) {
    return answered.requestDigest().equals(delivery.requestDigest())
        ? new Outcome.Done(answered.receipt())
        : Outcome.refused(
            Problem.conflict(
                Finding.at(
                    KEY_USED_FOR_OTHER_CONTENT,
                    null,
                    "Idempotency-Key",
                    delivery.key(),
                    delivery.key())));
  }

  private static Outcome underWay(String key) {
    return Outcome.refused(
        Problem.later(
            RETRY_SECONDS, Finding.at(REQUEST_UNDER_WAY, null, "Idempotency-Key", key, key)));
  }

  private Outcome keep(Report report, Judged judged, Delivery delivery) {
    StoredSubmission submission = new StoredSubmission();
    submission.memberUnit = report.memberUnit();
    submission.state = delivery.state();
    submission.say(report);
    submission.judged(judged);
    if (delivery.dryRun()) {
      return new Outcome.Done(submission.receipt());
    }
    submission.id = UuidCreator.getTimeOrderedEpoch();
    submission.receivedAt = steps.now();
    Receipt receipt = submission.receipt();
    if (delivery.hasKey()) {
      keys.keep(submission.memberUnit, delivery, receipt);
    }
    submission.content = judged.content().keptIn(rows);
    submission.persistAndFlush();
    acceptances.note(submission.id, judged);
    steps.record(submission, Step.RECEIVE, submission.receivedAt);
    return new Outcome.Done(receipt);
  }

  private Outcome replace(StoredSubmission submission, Report report, Judged judged) {
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
