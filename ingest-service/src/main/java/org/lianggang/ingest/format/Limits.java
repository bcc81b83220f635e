package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.TOO_MANY_ROWS;

import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/**
 * How much one request may bring: rows, bytes once unpacked, and how many of these one packed byte
 * may stand for.
 */
public record Limits(int rows, long bytes, int ratio) {

  static Unreadable tooManyRows(int limit) {
    return new Unreadable(Problem.tooLarge(Finding.ofRequest(TOO_MANY_ROWS, limit)));
  }
}
