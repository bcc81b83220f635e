package org.lianggang.ingest.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/** How a job ends: with what the request would have been answered at once. */
public sealed interface Answer {

  <T> T fold(Function<Result, T> result, Function<Refusal, T> refusal);

  record Result(JsonNode body) implements Answer {
    @Override
    public <T> T fold(Function<Result, T> result, Function<Refusal, T> refusal) {
      return result.apply(this);
    }
  }

  /** The body is a problem. */
  record Refusal(JsonNode body) implements Answer {
    @Override
    public <T> T fold(Function<Result, T> result, Function<Refusal, T> refusal) {
      return refusal.apply(this);
    }
  }
}
