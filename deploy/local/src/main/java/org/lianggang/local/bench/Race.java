package org.lianggang.local.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Two requests that compete over one figure, and how that may end: their statuses, the state and
 * the content of each submission, and the accepted values in the order of their revisions.
 */
enum Race {
  TWO_REVIEWERS("200 200 ACCEPTED 50 [50]") {
    @Override
    Course over(Figure figure) {
      Claim claim = figure.reported(50, null);
      return new Course(claim::accept, claim::accept, List.of(claim));
    }
  },
  ACCEPT_OR_RETURN("200 409 ACCEPTED 50 [50]", "409 200 RETURNED 50 []") {
    @Override
    Course over(Figure figure) {
      Claim claim = figure.reported(50, null);
      return new Course(claim::accept, () -> claim.decide("return"), List.of(claim));
    }
  },
  ACCEPT_OR_WITHDRAW("200 409 ACCEPTED 50 [50]", "409 200 WITHDRAWN 50 []") {
    @Override
    Course over(Figure figure) {
      Claim claim = figure.reported(50, null);
      return new Course(claim::accept, () -> claim.decide("withdraw"), List.of(claim));
    }
  },
  TWO_REPORTS("200 409 ACCEPTED 50 SUBMITTED 51 [50]", "409 200 SUBMITTED 50 ACCEPTED 51 [51]") {
    @Override
    Course over(Figure figure) {
      Claim one = figure.reported(50, null);
      Claim other = figure.reported(51, null);
      return new Course(one::accept, other::accept, List.of(one, other));
    }
  },
  TWO_REPORTS_WITH_REASONS(
      "200 200 SUPERSEDED 50 ACCEPTED 51 [50, 51]", "200 200 ACCEPTED 50 SUPERSEDED 51 [51, 50]") {
    @Override
    Course over(Figure figure) {
      Claim one = figure.reported(50, "核实");
      Claim other = figure.reported(51, "核实");
      return new Course(one::accept, other::accept, List.of(one, other));
    }
  },
  REPLACE_OR_SUBMIT("200 200 SUBMITTED 51 []", "409 200 SUBMITTED 50 []") {
    @Override
    Course over(Figure figure) {
      Claim claim = figure.drafted(50);
      return new Course(() -> claim.replace(51), claim::submit, List.of(claim));
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

  /** The two requests, each answered by its status, and the submissions they are about. */
  record Course(Callable<Integer> one, Callable<Integer> other, List<Claim> claims) {

    /** How it ended, in the words of {@link Race}. */
    String run(Figure figure) {
      List<Integer> statuses = AtOnce.all(List.of(one, other));
      StringBuilder end = new StringBuilder("%d %d".formatted(statuses.get(0), statuses.get(1)));
      claims.forEach(claim -> end.append(' ').append(claim.standing()));
      return end.append(' ').append(figure.accepted()).toString();
    }
  }
}
