package org.lianggang.analytics.problem;

import java.util.function.Function;

/** What became of a request body: a document as the contract describes it, or a refusal. */
public sealed interface Reading<T> {

  <R> R fold(Function<T, R> understood, Function<Problem, R> refused);

  record Understood<T>(T document) implements Reading<T> {
    @Override
    public <R> R fold(Function<T, R> understood, Function<Problem, R> refused) {
      return understood.apply(document);
    }
  }

  record Refused<T>(Problem problem) implements Reading<T> {
    @Override
    public <R> R fold(Function<T, R> understood, Function<Problem, R> refused) {
      return refused.apply(problem);
    }
  }
}
