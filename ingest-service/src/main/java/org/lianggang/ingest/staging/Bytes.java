package org.lianggang.ingest.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Text in the making, in UTF-8; used again once it has been taken, since there is a lot of it. */
final class Bytes {

  private static final int FULL = 1 << 16;

  private byte[] bytes = new byte[1 << 10];
  private int length;

  void append(char ascii) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) ascii;
  }

  void append(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      append(ascii.charAt(i));
    }
  }

  /** Any text; what stands for a byte where it does not stand for itself is ASCII. */
  void append(String text, Escape escape) {
    for (byte one : text.getBytes(UTF_8)) {
      String escaped = one < 0 ? null : escape.of((char) one);
      if (escaped == null) {
        append((char) one);
      } else {
        append(escaped);
      }
    }
  }

  boolean isFull() {
    return length > FULL;
  }

  /** What there is so far, to be taken at once: it is written over. */
  <E extends Exception> void take(Taker<E> taker) throws E {
    taker.take(bytes, length);
    length = 0;
  }

  /** Null where the character stands for itself. */
  interface Escape {
    String of(char ascii);
  }

  interface Taker<E extends Exception> {
    void take(byte[] bytes, int length) throws E;
  }
}
