package org.lianggang.analytics.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body of unknown length; reading on beyond the limit is refused. */
final class LimitedBody extends FilterInputStream {

  private final Supplier<RuntimeException> refusal;
  private long left;

  LimitedBody(InputStream body, long limit, Supplier<RuntimeException> refusal) {
    super(body);
    this.left = limit;
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw refusal.get();
    }
  }
}
