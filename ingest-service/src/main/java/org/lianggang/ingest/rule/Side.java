package org.lianggang.ingest.rule;

import java.util.List;
import java.util.function.Function;
import org.lianggang.ingest.problem.Finding;

/** What was made of one side of a rule as it is written. */
sealed interface Side {

  <T> T fold(Function<Formula, T> understood, Function<List<Finding>, T> faulty);

  default List<Finding> faults() {
    return fold(formula -> List.of(), faults -> faults);
  }

  /** The figures that are named; none of what is not understood. */
  default List<Named> named() {
    return fold(formula -> formula.named().toList(), faults -> List.of());
  }

  record Understood(Formula formula) implements Side {
    @Override
    public <T> T fold(Function<Formula, T> understood, Function<List<Finding>, T> faulty) {
      return understood.apply(formula);
    }
  }

  record Faulty(List<Finding> found) implements Side {
    @Override
    public <T> T fold(Function<Formula, T> understood, Function<List<Finding>, T> faulty) {
      return faulty.apply(found);
    }
  }
}
