package org.lianggang.analytics.access;

import jakarta.inject.Singleton;

/**
 * Work inside a request that by its nature needs more rows than its caller may see. Who takes it
 * has made sure of what the caller may, and tells no more than that: whose a thing is ({@code
 * Owners}), what there are observations of ({@code AvailabilityIndex}), what a release froze and
 * what would be frozen now, which is hidden where it is read ({@code ReleaseResource}), whether a
 * key holds, and all keys for an administrator ({@code Keys}).
 */
@Singleton
public class WholeView {

  private final RowScope scope;

  WholeView(RowScope scope) {
    this.scope = scope;
  }

  /** What is done, and how it may fail. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T done() throws E;
  }

  /** Connections that are taken from a pool meanwhile see and write everything. */
  public <T, E extends Exception> T of(Work<T, E> work) throws E {
    if (scope.isWhole()) {
      return work.done();
    }
    scope.takeWhole();
    try {
      return work.done();
    } finally {
      scope.giveBack();
    }
  }
}
