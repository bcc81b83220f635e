package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.RULES_NOT_APPLIED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.job.Answer;
import org.lianggang.ingest.job.Jobs;
import org.lianggang.ingest.job.Progress;
import org.lianggang.ingest.job.Task;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Findings;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.staging.FindingSpool;
import org.lianggang.ingest.staging.FindingStore;
import org.lianggang.ingest.staging.RowStore;
import org.lianggang.ingest.staging.Upload;

/** Reports too long to be judged while their sender waits: taken in at once, judged in a job. */
@Singleton
class LargeReports implements Task {

  private final Jobs jobs;
  private final Keys keys;
  private final Examination examination;
  private final Reporting reporting;
  private final RowStore rows;
  private final FindingStore findings;
  private final Steps steps;
  private final ObjectMapper json;
  private final int atOnce;

  LargeReports(
      Jobs jobs,
      Keys keys,
      Examination examination,
      Reporting reporting,
      RowStore rows,
      FindingStore findings,
      Steps steps,
      ObjectMapper json,
      IngestSettings settings) {
    this.jobs = jobs;
    this.keys = keys;
    this.examination = examination;
    this.reporting = reporting;
    this.rows = rows;
    this.findings = findings;
    this.steps = steps;
    this.json = json;
    this.atOnce = settings.submission().atOnce();
  }

  /** Of a request that was answered before nothing is taken in. */
  @Transactional
  Outcome receive(Upload.Staged sent, Delivery delivery) {
    Optional<Outcome> before = keys.answered(sent.head().memberUnit(), delivery);
    if (before.isPresent()) {
      return drop(sent, before.get());
    }
    Optional<Problem> tooMany = jobs.refusal(sent.head().memberUnit());
    if (tooMany.isPresent()) {
      return drop(sent, Outcome.refused(tooMany.get()));
    }
    if (delivery.hasKey()) {
      keys.keep(sent.head().memberUnit(), delivery, sent.id());
    }
    return queue(sent, delivery, null);
  }

  @Transactional
  Outcome replace(UUID id, Upload.Staged sent) {
    Outcome outcome =
        reporting.replacing(
            id,
            sent.head(),
            submission ->
                unlessTooMany(
                    submission.memberUnit,
                    () -> queue(sent, Delivery.inPlace(submission.state, sent.digest()), id)));
    return outcome.fold(receipt -> outcome, job -> outcome, problem -> drop(sent, outcome));
  }

  /** A short one is put before the reviewers at once. */
  Outcome submit(UUID id) {
    return reporting.submit(
        id,
        submission ->
            submission.counts.received() > atOnce
                ? Optional.of(unlessTooMany(submission.memberUnit, () -> queue(submission)))
                : Optional.empty());
  }

  private Outcome unlessTooMany(String unit, Supplier<Outcome> queued) {
    return jobs.refusal(unit).map(Outcome::refused).orElseGet(queued);
  }

  private Outcome queue(StoredSubmission submission) {
    UUID job = jobs.begin();
    int rows = submission.counts.received();
    jobs.queue(job, submission.memberUnit, rows, json.valueToTree(new LargeDraft(submission.id)));
    return new Outcome.Queued(job);
  }

  /** What was taken in of a report that its sender may not send. */
  @Transactional
  Problem forget(Upload.Staged sent, Problem refusal) {
    drop(sent, Outcome.refused(refusal));
    return refusal;
  }

  private Outcome drop(Upload.Staged sent, Outcome outcome) {
    rows.forget(sent.id());
    jobs.abandon(sent.id());
    return outcome;
  }

  @Override
  public Answer run(UUID job, JsonNode request, Progress progress) {
    if (request.has(LargeDraft.FIELD)) {
      UUID draft = read(request, LargeDraft.class).submits();
      return answer(job, request, reporting.submitLong(draft, progress::checked), progress);
    }
    LargeReport sent = read(request, LargeReport.class);
    Answer answer = answer(job, request, judge(job, sent, progress), progress);
    if (sent.delivery().dryRun()) {
      rows.forget(job);
    }
    return answer;
  }

  @Override
  public void discard(UUID job, JsonNode request) {
    rows.forget(job);
    if (request != null && !request.has(LargeDraft.FIELD)) {
      LargeReport sent = read(request, LargeReport.class);
      keys.forget(sent.head().memberUnit(), sent.delivery());
    }
  }

  private Outcome queue(Upload.Staged sent, Delivery delivery, UUID replaces) {
    LargeReport report =
        new LargeReport(sent.head(), sent.faults(), sent.rows(), delivery, replaces, steps.now());
    jobs.queue(sent.id(), sent.head().memberUnit(), sent.rows(), json.valueToTree(report));
    return new Outcome.Queued(sent.id());
  }

  private Outcome judge(UUID job, LargeReport sent, Progress progress) {
    if (sent.faults() != null && findings.countBlocking(sent.faults()) > Findings.MOST) {
      return Outcome.faulty(hardlyReadable(sent.faults()));
    }
    List<Finding> faults = sent.faults() == null ? List.of() : findings.takeBlocking(sent.faults());
    Judged judged = examination.of(sent, job, faults, progress::checked);
    return sent.replaces() == null
        ? reporting.receive(sent, judged)
        : reporting.replace(sent, judged);
  }

  /** Where so much cannot be made out, what the rules would say of the rest is of no use. */
  private Findings hardlyReadable(UUID faults) {
    FindingSpool spool = new FindingSpool(findings, faults, UnaryOperator.identity());
    spool.add(Finding.note(RULES_NOT_APPLIED, Findings.MOST));
    return spool.end();
  }

  private Answer answer(UUID job, JsonNode request, Outcome outcome, Progress progress) {
    return outcome.fold(
        receipt -> {
          if (receipt.id() != null) {
            progress.stored(receipt.counts().received());
          }
          return new Answer.Result(json.valueToTree(receipt));
        },
        queued -> {
          throw new IllegalStateException(job + " was queued by itself");
        },
        problem -> {
          discard(job, request);
          return new Answer.Refusal(json.valueToTree(problem.toException()));
        });
  }

  private <T> T read(JsonNode request, Class<T> as) {
    try {
      return json.treeToValue(request, as);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
