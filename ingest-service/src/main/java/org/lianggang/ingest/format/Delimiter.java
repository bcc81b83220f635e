package org.lianggang.ingest.format;

import java.io.BufferedReader;
import java.io.IOException;

/** What stands between the cells of a table. */
final class Delimiter {

  static final char TAB = '\t';

  private static final String KNOWN = ",\t;";
  private static final int LONGEST_HEADER = 1 << 14;

  private Delimiter() {}

  /** The one that the first line with anything in it has most of; a comma where it has none. */
  static char of(BufferedReader text) throws IOException {
    int[] counts = new int[KNOWN.length()];
    boolean quoted = false;
    boolean begun = false;
    text.mark(LONGEST_HEADER);
    for (int i = 0; i < LONGEST_HEADER; i++) {
      int c = text.read();
      boolean lineEnds = !quoted && (c == '\n' || c == '\r');
      if (c < 0 || begun && lineEnds) {
        break;
      }
      begun |= !lineEnds;
      quoted ^= c == '"';
      if (!quoted && KNOWN.indexOf(c) >= 0) {
        counts[KNOWN.indexOf(c)]++;
      }
    }
    text.reset();
    return KNOWN.charAt(most(counts));
  }

  private static int most(int[] counts) {
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }
}
