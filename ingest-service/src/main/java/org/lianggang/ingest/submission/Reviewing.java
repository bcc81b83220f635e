package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.DIGEST_CHANGED;
import static org.lianggang.ingest.problem.FindingCode.DISPUTED;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.feed.Feed;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Findings;
import org.lianggang.ingest.problem.Problem;

/**
 * What becomes of a submission before the reviewers, or taken back. Every step is a transaction.
 */
@Singleton
class Reviewing {

  private final Examination examination;
  private final Outdating outdating;
  private final Steps steps;
  private final AcceptanceStore acceptances;
  private final DisputeStore disputes;
  private final Feed feed;
  private final WholeView whole;

  Reviewing(
      Examination examination,
      Outdating outdating,
      Steps steps,
      AcceptanceStore acceptances,
      DisputeStore disputes,
      Feed feed,
      WholeView whole) {
    this.examination = examination;
    this.outdating = outdating;
    this.steps = steps;
    this.acceptances = acceptances;
    this.disputes = disputes;
    this.feed = feed;
    this.whole = whole;
  }

  /** Of the content with this digest; once accepted, the same again is answered the same. */
  @Transactional
  Outcome accept(UUID id, String digest) {
    return steps.with(
        id,
        submission -> {
          boolean done = submission.state.wasAccepted();
          if (!done && !Step.ACCEPT.isPossibleIn(submission.state)) {
            return Outcome.refused(Step.ACCEPT.impossibleIn(submission.state));
          }
          if (!submission.digest.equals(digest)) {
            return Outcome.refused(changed(submission));
          }
          return done ? new Outcome.Done(submission.receipt()) : whole.of(() -> accept(submission));
        });
  }

  @Transactional
  Outcome giveBack(UUID id, Reasons reasons) {
    return decide(id, Step.RETURN, State.RETURNED, reasons);
  }

  @Transactional
  Outcome withdraw(UUID id, Reasons reasons) {
    return decide(id, Step.WITHDRAW, State.WITHDRAWN, reasons);
  }

  private Outcome accept(StoredSubmission submission) {
    acceptances.takeTurn(submission.id);
    Outdated outdated = outdating.of(submission);
    if (outdated.isNothing()) {
      return enter(submission);
    }
    return outdated.whole()
        ? acceptAsJudgedNow(submission)
        : acceptAsFoundNow(submission, outdated.regions());
  }

  private Outcome acceptAsJudgedNow(StoredSubmission submission) {
    return enterIfGood(
        examination.again(submission),
        submission,
        judged -> {
          submission.judged(judged);
          acceptances.note(submission.id, judged);
        });
  }

  /** What it changes stays as it was counted: nothing else was accepted for its own regions. */
  private Outcome acceptAsFoundNow(StoredSubmission submission, Set<String> regions) {
    return enterIfGood(
        examination.again(submission, regions),
        submission,
        judged -> submission.found(judged.findings()));
  }

  private Outcome enterIfGood(Judged judged, StoredSubmission submission, Consumer<Judged> keep) {
    return judged
        .verdict()
        .fold(
            accepted -> {
              keep.accept(judged);
              return enter(submission);
            },
            needs -> overtaken(judged.findings()),
            refused -> overtaken(judged.findings()));
  }

  private Outcome enter(StoredSubmission submission) {
    if (disputes.isDisputed(submission.id)) {
      return disputed(submission);
    }
    Instant at = steps.now();
    submission.decidedAt = at;
    Outcome outcome = steps.enter(submission, State.ACCEPTED, Step.ACCEPT, at);
    acceptances.accept(submission.id, submission.counts, at);
    feed.appendAcceptance(submission.id, acceptances.parts(submission.id));
    return outcome;
  }

  private Outcome decide(UUID id, Step step, State next, Reasons reasons) {
    return steps.take(
        id,
        step,
        submission -> {
          List<Finding> faults = reasons.faults(submission.counts.received()).toList();
          if (!faults.isEmpty()) {
            return Outcome.faulty(faults);
          }
          submission.reasons = reasons.reasons();
          submission.decidedAt = steps.now();
          return steps.enter(submission, next, step, submission.decidedAt);
        });
  }

  /** What was right when it was submitted no longer is. */
  private static Outcome overtaken(Findings findings) {
    return Outcome.refused(Problem.conflict(findings));
  }

  /** Until the units agree, or one of them leads. */
  private static Outcome disputed(StoredSubmission submission) {
    return Outcome.refused(
        Problem.conflict(
            Findings.all(
                submission.findings.stream()
                    .filter(finding -> finding.code() == DISPUTED)
                    .toList())));
  }

  private static Problem changed(StoredSubmission submission) {
    return Problem.of(
        412,
        "内容已变 / The content has changed",
        Finding.at(DIGEST_CHANGED, null, "If-Match", null, submission.digest));
  }
}
