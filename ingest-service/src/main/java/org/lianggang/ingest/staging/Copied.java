package org.lianggang.ingest.staging;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A stream of which a copy is kept while it is read, unless it is larger than allowed. */
final class Copied extends FilterInputStream {

  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
  private final int most;
  private boolean tooLarge;

  Copied(InputStream content, int most) {
    super(content);
    this.most = most;
  }

  /** Of what was read so far. */
  Optional<byte[]> copy() {
    return tooLarge ? Optional.empty() : Optional.of(copy.toByteArray());
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    tooLarge |= copy.size() + Math.max(read, 0) > most;
    if (!tooLarge) {
      copy.write(into, from, Math.max(read, 0));
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }
}
