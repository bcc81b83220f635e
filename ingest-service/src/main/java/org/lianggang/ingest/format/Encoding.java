package org.lianggang.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;

/**
 * The encodings that are read: UTF-8, UTF-16 with its mark, GB18030 with its parts GBK, GB 2312.
 */
final class Encoding {

  static final Charset GB18030 = Charset.forName("GB18030");

  private Encoding() {}

  /** By the name a sender states; empty when that is none of those read. */
  static Optional<Charset> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8" -> Optional.of(UTF_8);
      case "gb18030", "gbk", "gb2312" -> Optional.of(GB18030);
      default -> Optional.empty();
    };
  }

  /** By the mark at the beginning. */
  static Optional<Charset> marked(ByteBuffer start) {
    int first = unsigned(start, 0) << 8 | unsigned(start, 1);
    return first == 0xFFFE
        ? Optional.of(UTF_16LE)
        : first == 0xFEFF
            ? Optional.of(UTF_16BE)
            : first == 0xEFBB && unsigned(start, 2) == 0xBF ? Optional.of(UTF_8) : Optional.empty();
  }

  /**
   * UTF-8 if all of it is that, else GB18030 if all of it is that, else the one that goes further.
   */
  static Charset guessed(ByteBuffer bytes, boolean isAll) {
    int utf8 = valid(bytes, UTF_8, isAll);
    return utf8 == bytes.remaining() || utf8 >= valid(bytes, GB18030, isAll) ? UTF_8 : GB18030;
  }

  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** How many bytes from the beginning are; a cut-off end counts where more is to come. */
  private static int valid(ByteBuffer bytes, Charset charset, boolean isAll) {
    ByteBuffer rest = bytes.duplicate();
    CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
    return strict(charset).decode(rest, text, isAll).isError()
        ? rest.position() - bytes.position()
        : bytes.remaining();
  }

  private static int unsigned(ByteBuffer bytes, int index) {
    return index < bytes.remaining() ? bytes.get(bytes.position() + index) & 0xFF : 0;
  }
}
