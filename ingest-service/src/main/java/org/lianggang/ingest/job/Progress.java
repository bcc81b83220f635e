package org.lianggang.ingest.job;

/** Told while a job goes on, so that others can see it. */
public interface Progress {

  /**
   * So many rows in all so far.
   *
   * @throws Cancelled when the job is not wanted any more
   */
  void checked(int rows);

  void stored(int rows);

  /** Ends the transaction of a job that was cancelled. */
  final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    Cancelled() {
      super("cancelled", null, false, false);
    }
  }
}
