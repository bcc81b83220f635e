package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.GZIP_BROKEN;
import static org.lianggang.ingest.problem.FindingCode.PACKED_TOO_TIGHTLY;
import static org.lianggang.ingest.problem.FindingCode.TOO_LARGE;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Problem;

/** The content of a request, unpacked while it is read, and no more of it than is allowed. */
public final class Unpacked extends InputStream {

  /** Up to here, content may be packed as tightly as it likes. */
  private static final int HARMLESS = 1 << 20;

  private final Counted sent;
  private final boolean packed;
  private final Limits limits;
  private InputStream content;
  private long count;

  public Unpacked(InputStream sent, boolean packed, Limits limits) {
    this.sent = new Counted(sent);
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = readSome(into, from, length);
    count += Math.max(read, 0);
    if (count > limits.bytes()) {
      throw tooLarge(TOO_LARGE, limits.bytes() >> 20);
    }
    if (packed && count > HARMLESS && count > sent.count * limits.ratio()) {
      throw tooLarge(PACKED_TOO_TIGHTLY, limits.ratio());
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  private int readSome(byte[] into, int from, int length) throws IOException {
    try {
      if (content == null) {
        content = packed ? new Gunzip(sent) : sent;
      }
      return content.read(into, from, length);
    } catch (EOFException | ZipException e) {
      throw new Unreadable(Problem.unreadable(Finding.ofRequest(GZIP_BROKEN, sent.count)));
    }
  }

  private static Unreadable tooLarge(FindingCode code, long limit) {
    return new Unreadable(Problem.tooLarge(Finding.ofRequest(code, limit)));
  }

  /** Says that more may come until it has come to the end, or a part that follows gets lost. */
  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream sent) {
      super(sent);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int available() {
      return 1;
    }
  }

  /** Does not pass over what follows the end of the packed content. */
  private static final class Gunzip extends GZIPInputStream {

    private static final int CHECKSUM_AND_SIZE = 8;

    Gunzip(InputStream packed) throws IOException {
      super(packed, 1 << 13);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      if (read < 0 && inf.getRemaining() > CHECKSUM_AND_SIZE) {
        throw new ZipException("something follows");
      }
      return read;
    }
  }
}
