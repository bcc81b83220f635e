package org.lianggang.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianggang.ingest.problem.FindingCode.ENCODING_NOT_READ;
import static org.lianggang.ingest.problem.FindingCode.NOT_UTF8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/**
 * The characters of a stream, strictly decoded, with no more of it in memory than a window. The
 * mark at the beginning says the encoding, or else the sender; where nobody does, the window
 * decides that begins with the first byte that is not ASCII (up to there all encodings agree). That
 * decision stands: a later byte that does not fit ends the reading and is named, it never changes
 * the encoding.
 */
final class Text extends Reader {

  private static final int WINDOW = 1 << 16;
  private static final char MARK = '\uFEFF';

  private final InputStream content;
  private final boolean json;
  private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(WINDOW).limit(0);
  private Charset charset;
  private CharsetDecoder decoder;
  private boolean guessed;
  private boolean atEnd;
  private boolean begun;
  private long taken;
  private long line = 1;

  private Text(InputStream content, Charset charset, boolean json) {
    this.content = content;
    this.charset = charset;
    this.json = json;
  }

  /** JSON is UTF-8 and nothing else. */
  static Text utf8(InputStream content) {
    return new Text(content, UTF_8, true);
  }

  static Text of(InputStream content, Optional<Charset> stated) {
    return new Text(content, stated.orElse(null), false);
  }

  /** Found to be GB18030, which nobody had said. */
  boolean isGuessedGb18030() {
    return guessed && Encoding.GB18030.equals(charset);
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (atEnd && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(into, from, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private void decode() throws IOException {
    fill();
    if (!begun) {
      begin();
    }
    chars.clear();
    if (charset == null) {
      copyAscii();
    } else {
      copyDecoded();
    }
    chars.flip();
    for (int i = 0; i < chars.limit(); i++) {
      line += chars.get(i) == '\n' ? 1 : 0;
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = content.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
    taken += count;
    bytes.position(bytes.position() + count).flip();
    atEnd = bytes.limit() < bytes.capacity();
  }

  private void begin() throws Unreadable {
    begun = true;
    Optional<Charset> marked = Encoding.marked(bytes);
    if (!json && marked.isPresent()) {
      charset = marked.get();
    }
    if (marked.isEmpty() && hasZeroAtStart()) {
      throw unreadable(UTF_8);
    }
  }

  /** As UTF-16 without a mark would have. */
  private boolean hasZeroAtStart() {
    for (int i = 0; i < Math.min(4, bytes.limit()); i++) {
      if (bytes.get(i) == 0) {
        return true;
      }
    }
    return false;
  }

  private void copyAscii() {
    while (bytes.hasRemaining() && bytes.get(bytes.position()) >= 0) {
      chars.put((char) bytes.get());
    }
    if (bytes.hasRemaining() && chars.position() == 0) {
      charset = Encoding.guessed(bytes, atEnd);
      guessed = true;
    }
  }

  private void copyDecoded() throws Unreadable {
    boolean first = decoder == null;
    if (first) {
      decoder = Encoding.strict(charset);
    }
    boolean stuck = decoder.decode(bytes, chars, atEnd).isError() && chars.position() == 0;
    if (stuck) {
      throw unreadable(charset);
    }
    if (first && !guessed && chars.position() > 0 && chars.get(0) == MARK) {
      chars.flip().get();
      chars.compact();
    }
  }

  private Unreadable unreadable(Charset expected) {
    return new Unreadable(
        Problem.unreadable(
            json
                ? Finding.ofRequest(NOT_UTF8)
                : Finding.ofRequest(
                    ENCODING_NOT_READ, line, taken - bytes.remaining() + 1, expected.name())));
  }
}
