package org.lianggang.ingest.submission;

import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** Takes steps from state to state, one at a time on a submission, and leaves a trace of each. */
@Singleton
class Steps {

  private static final String RECORD =
      """
      insert into act (id, at, name, subject, detail)
      values (?, ?, ?, ?, jsonb_build_object('memberUnit', ?::text, 'digest', ?::text))
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  Steps(AgroalDataSource database, Clock clock) {
    this.database = database;
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
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(RECORD)) {
      insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
      insert.setTimestamp(2, Timestamp.from(at));
      insert.setString(3, step.actName());
      insert.setString(4, submission.id.toString());
      insert.setString(5, submission.memberUnit);
      insert.setString(6, submission.digest);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the step on " + submission.id + " was not recorded", e);
    }
    return new Outcome.Done(submission.receipt());
  }
}
