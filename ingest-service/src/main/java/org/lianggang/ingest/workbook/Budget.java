package org.lianggang.ingest.workbook;

import static org.lianggang.ingest.problem.FindingCode.PACKED_TOO_TIGHTLY;
import static org.lianggang.ingest.problem.FindingCode.TOO_LARGE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may be unpacked of a file of so many bytes: the parts of a workbook share it, so that
 * one packed more tightly than any sheet is stops where it is read.
 */
public final class Budget {

  /** Up to here, content may be packed as tightly as it likes. */
  private static final int HARMLESS = 1 << 20;

  private final long most;
  private final int ratio;
  private final long packed;
  private long unpacked;

  /**
   * @param ratio how many bytes one packed byte may stand for
   */
  public Budget(long most, int ratio, long packed) {
    this.most = most;
    this.ratio = ratio;
    this.packed = packed;
  }

  InputStream spentBy(InputStream part) {
    return new FilterInputStream(part) {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        spend(Math.max(read, 0));
        return read;
      }

      @Override
      public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
      }
    };
  }

  private void spend(int bytes) throws Refusal {
    unpacked += bytes;
    if (unpacked > most) {
      throw Refusal.tooLarge(TOO_LARGE, most >> 20);
    }
    if (unpacked > HARMLESS && unpacked > packed * ratio) {
      throw Refusal.tooLarge(PACKED_TOO_TIGHTLY, ratio);
    }
  }
}
