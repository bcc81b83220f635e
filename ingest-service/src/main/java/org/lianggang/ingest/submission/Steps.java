package org.lianggang.ingest.submission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lianggang.ingest.audit.Acts;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** Takes steps from state to state, one at a time on a submission, and leaves a trace of each. */
@Singleton
class Steps {

  private final Acts acts;
  private final Clock clock;

  Steps(Acts acts, Clock clock) {
    this.acts = acts;
    this.clock = clock;
  }

  /** To the microsecond, as PostgreSQL keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** In a state that allows the step; otherwise the state is the answer. */
  Outcome take(UUID id, Step step, Function<StoredSubmission, Outcome> taken) {
    return with(
        id,
        submission ->
            step.isPossibleIn(submission.state)
                ? taken.apply(submission)
                : Outcome.refused(step.impossibleIn(submission.state)));
  }

  /** Whatever its state. */
  Outcome with(UUID id, Function<StoredSubmission, Outcome> done) {
    return StoredSubmission.locked(id)
        .map(done)
        .orElseGet(
            () -> Outcome.refused(Problem.unknown(FindingCode.UNKNOWN_SUBMISSION, "id", id)));
  }

  Outcome enter(StoredSubmission submission, State state, Step step, Instant at) {
    submission.state = state;
    if (step == Step.SUBMIT) {
      submission.submittedAt = at;
    }
    StoredSubmission.flush();
    record(submission, step, at);
    return new Outcome.Done(submission.receipt());
  }

  void record(StoredSubmission submission, Step step, Instant at) {
    acts.record(
        at,
        step.actName(),
        submission.id.toString(),
        new Trace(submission.memberUnit, submission.state, submission.digest, submission.reasons));
  }

  /** What the step left: whose content it was, by its digest, and the reasons given. */
  private record Trace(
      String memberUnit, State state, String digest, List<Reasons.Reason> reasons) {}
}
