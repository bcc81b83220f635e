package org.lianggang.local.print;

/** How many columns of a terminal a text takes: two for a Chinese character or full-width sign. */
final class Width {

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** The wide blocks of Unicode's East Asian Width (UAX 11), as far as our texts use them. */
  private static int of(int point) {
    boolean wide =
        (point >= 0x1100 && point <= 0x115F)
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0xFFE0 && point <= 0xFFE6)
            || (point >= 0x20000 && point <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
