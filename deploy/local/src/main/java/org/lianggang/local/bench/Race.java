package org.lianggang.local.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;

/**
 * Two requests that compete over one figure, and how that may end: their statuses, the state and
 * the content of each submission and what it does to the figure, and the accepted values in the
 * order of their revisions; the same again after each further request.
 */
enum Race {
  TWO_REVIEWERS("200 200 ACCEPTED 50 new [50]") {
    @Override
    Course over(Figure figure) {
      Claim claim = figure.reported(50, null);
      return new Course(claim::accept, claim::accept, List.of(claim));
    }
  },
  ACCEPT_OR_RETURN("200 409 ACCEPTED 50 new [50]", "409 200 RETURNED 50 new []") {
    @Override
    Course over(Figure figure) {
      Claim claim = figure.reported(50, null);
      return new Course(claim::accept, () -> claim.decide("return"), List.of(claim));
    }
  },
  ACCEPT_OR_WITHDRAW("200 409 ACCEPTED 50 new [50]", "409 200 WITHDRAWN 50 new []") {
    @Override
    Course over(Figure figure) {
      Claim claim = figure.reported(50, null);
      return new Course(claim::accept, () -> claim.decide("withdraw"), List.of(claim));
    }
  },
  TWO_REPORTS(
      "200 409 ACCEPTED 50 new SUBMITTED 51 new [50]",
      "409 200 SUBMITTED 50 new ACCEPTED 51 new [51]") {
    @Override
    Course over(Figure figure) {
      Claim one = figure.reported(50, null);
      Claim other = figure.reported(51, null);
      return new Course(one::accept, other::accept, List.of(one, other));
    }
  },
  TWO_REPORTS_WITH_REASONS(
      "200 200 SUPERSEDED 50 new ACCEPTED 51 revised [50, 51]",
      "200 200 ACCEPTED 50 revised SUPERSEDED 51 new [51, 50]") {
    @Override
    Course over(Figure figure) {
      Claim one = figure.reported(50, "核实");
      Claim other = figure.reported(51, "核实");
      return new Course(one::accept, other::accept, List.of(one, other));
    }
  },
  REPLACE_OR_SUBMIT("200 200 SUBMITTED 51 new []", "409 200 SUBMITTED 50 new []") {
    @Override
    Course over(Figure figure) {
      Claim claim = figure.drafted(50);
      return new Course(() -> claim.replace(51), claim::submit, List.of(claim));
    }
  },
  SUBMIT_OR_ACCEPT(
      "201 200 ACCEPTED 50 new SUBMITTED 51 new [50]" + Course.ONE_AFTER_THE_OTHER,
      "201 200 ACCEPTED 50 new SUBMITTED 51 revised [50]" + Course.ONE_AFTER_THE_OTHER) {
    @Override
    Course over(Figure figure) {
      Claim one = figure.reported(50, "核实");
      Claim other = figure.toReport(51, "核实");
      return new Course(other::send, one::accept, List.of(one, other), other::accept);
    }
  },
  TWO_SUBMITTERS(
      "201 201 SUBMITTED 50 new SUBMITTED 51 new []"
          + " then 200 ACCEPTED 50 new SUBMITTED 51 new [50]"
          + Course.ONE_AFTER_THE_OTHER) {
    @Override
    Course over(Figure figure) {
      Claim one = figure.toReport(50, "核实");
      Claim other = figure.toReport(51, "核实");
      return new Course(one::send, other::send, List.of(one, other), one::accept, other::accept);
    }
  };

  private final Set<String> ends;

  Race(String... ends) {
    this.ends = Set.of(ends);
  }

  abstract Course over(Figure figure);

  boolean mayEnd(String how) {
    return ends.contains(how);
  }

  /**
   * The two requests, each answered by its status, the submissions they are about, and what is
   * asked for one after the other when both are over.
   */
  record Course(
      Callable<Integer> one, Callable<Integer> other, List<Claim> claims, IntSupplier... then) {

    /** How it ends for the values 50 and 51 when the latter is accepted at last. */
    private static final String ONE_AFTER_THE_OTHER =
        " then 200 SUPERSEDED 50 new ACCEPTED 51 revised [50, 51]";

    /** How it ended, in the words of {@link Race}. */
    String run(Figure figure) {
      List<Integer> statuses = AtOnce.all(List.of(one, other));
      StringBuilder end = new StringBuilder("%d %d".formatted(statuses.get(0), statuses.get(1)));
      end.append(left(figure));
      for (IntSupplier next : then) {
        end.append(" then ").append(next.getAsInt()).append(left(figure));
      }
      return end.toString();
    }

    private String left(Figure figure) {
      StringBuilder left = new StringBuilder();
      claims.forEach(claim -> left.append(' ').append(claim.standing()));
      return left.append(' ').append(figure.accepted()).toString();
    }
  }
}
