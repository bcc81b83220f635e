package org.lianggang.ingest.submission;

import static org.lianggang.ingest.submission.State.DRAFT;
import static org.lianggang.ingest.submission.State.RETURNED;
import static org.lianggang.ingest.submission.State.SUBMITTED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** What can be done with a submission, in which states. */
enum Step {
  RECEIVE(),
  REPLACE(DRAFT, RETURNED),
  SUBMIT(DRAFT, RETURNED),
  ACCEPT(SUBMITTED),
  RETURN(SUBMITTED),
  WITHDRAW(DRAFT, SUBMITTED, RETURNED);

  private final List<State> from;

  Step(State... from) {
    this.from = List.of(from);
  }

  boolean isPossibleIn(State state) {
    return from.contains(state);
  }

  Problem impossibleIn(State state) {
    String states = from.stream().map(State::name).collect(Collectors.joining(", "));
    return Problem.conflict(
        Finding.at(FindingCode.WRONG_STATE, null, "state", state.name(), state, states));
  }

  /** The name under which the audit knows it. */
  String actName() {
    return "submission." + name().toLowerCase(Locale.ROOT);
  }
}
