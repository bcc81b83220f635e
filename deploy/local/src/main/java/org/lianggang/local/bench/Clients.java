package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lianggang.local.api.Api;

/** So many callers at a time, each waiting for its answer before it asks again. */
final class Clients implements AutoCloseable {

  /** What answers are compared with: through the same stack, pool and JSON. */
  static final Question SELECT_1 = new Question("/v1/ping");

  private static final int BLOCK = 100;

  private final ExecutorService threads;
  private final Api service;

  Clients(int atATime, Api service) {
    this.threads = Executors.newFixedThreadPool(atATime);
    this.service = service;
  }

  /**
   * A question and how it is to be answered.
   *
   * @param tag the entity tag that the caller has; null where it has none
   */
  record Question(String path, String tag, int status) {

    Question(String path) {
      this(path, null, 200);
    }

    Map<String, String> headers() {
      return tag == null ? Map.of() : Map.of("If-None-Match", tag);
    }
  }

  /** Nanoseconds of each answer; the reference is asked as often, block by block, into a list. */
  List<Long> interleave(List<Question> questions, Question reference, List<Long> references) {
    List<Long> answers = new ArrayList<>();
    for (int from = 0; from < questions.size(); from += BLOCK) {
      List<Question> block = questions.subList(from, Math.min(from + BLOCK, questions.size()));
      references.addAll(ask(Collections.nCopies(block.size(), reference)));
      answers.addAll(ask(block));
    }
    return answers;
  }

  /** Nanoseconds that each answer took. */
  List<Long> ask(List<Question> questions) {
    List<Future<Long>> asked =
        questions.stream().map(question -> threads.submit(() -> time(question))).toList();
    return asked.stream().map(AtOnce::answer).toList();
  }

  private long time(Question question) {
    long start = System.nanoTime();
    service.get(question.path(), question.headers()).among(question.status());
    return System.nanoTime() - start;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
