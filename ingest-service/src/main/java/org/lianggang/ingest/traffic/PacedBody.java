package org.lianggang.ingest.traffic;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/**
 * A body that has to come at a pace, on the whole, once it was waited for so long. Only the waiting
 * counts, not what is done between.
 */
final class PacedBody extends FilterInputStream {

  /** The status of the refusal. */
  static final int TOO_SLOW = 408;

  private final Duration grace;
  private final long bytesPerSecond;
  private long waited;
  private long come;

  PacedBody(InputStream body, Duration grace, long bytesPerSecond) {
    super(body);
    this.grace = grace;
    this.bytesPerSecond = bytesPerSecond;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    long begun = System.nanoTime();
    try {
      int read = super.read(into, from, most);
      come += Math.max(read, 0);
      count(begun);
      return read;
    } catch (IOException silent) {
      count(begun);
      throw silent;
    }
  }

  private void count(long begun) {
    waited += System.nanoTime() - begun;
    long seconds = Duration.ofNanos(waited).minus(grace).toSeconds();
    if (come < bytesPerSecond * seconds) {
      throw tooSlow();
    }
  }

  private RuntimeException tooSlow() {
    return Problem.of(
            TOO_SLOW,
            "发送过慢 / Sent too slowly",
            Finding.ofRequest(FindingCode.SENT_TOO_SLOWLY, grace.toSeconds(), bytesPerSecond))
        .toException();
  }
}
