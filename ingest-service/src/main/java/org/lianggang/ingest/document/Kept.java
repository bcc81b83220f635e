package org.lianggang.ingest.document;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** What became of a document that was put under its code. */
public sealed interface Kept<T> {

  <R> R fold(Function<T, R> first, Function<T, R> again, Function<Problem, R> refused);

  /** Nothing was there before. */
  record First<T>(T document) implements Kept<T> {
    @Override
    public <R> R fold(Function<T, R> first, Function<T, R> again, Function<Problem, R> refused) {
      return first.apply(document);
    }
  }

  /** It takes the place of an earlier one, or is the same. */
  record Again<T>(T document) implements Kept<T> {
    @Override
    public <R> R fold(Function<T, R> first, Function<T, R> again, Function<Problem, R> refused) {
      return again.apply(document);
    }
  }

  record Refused<T>(Problem problem) implements Kept<T> {
    @Override
    public <R> R fold(Function<T, R> first, Function<T, R> again, Function<Problem, R> refused) {
      return refused.apply(problem);
    }
  }

  static <T> Kept<T> refused(List<Finding> faults) {
    return new Refused<>(Problem.faulty(faults));
  }

  /** 201 the first time, 200 afterwards, each with the document as it is kept. */
  default Response answer(String place) {
    return fold(
        document -> Response.created(URI.create(place)).entity(document).build(),
        document -> Response.ok(document).build(),
        Problem::toResponse);
  }
}
