package org.lianggang.ingest.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the value of one field stands, read to the type its field declares. A text at fault is
 * returned as it was sent (empty if there is none to return), so that no default takes its place; a
 * number or a flag at fault is null or false.
 */
interface Source {

  /** A code: 1 to 100 characters, of which the catalogue and the roster know more. */
  String code() throws IOException;

  String text(int longest) throws IOException;

  String matching(Pattern pattern) throws IOException;

  String oneOf(Collection<String> allowed) throws IOException;

  BigDecimal number() throws IOException;

  boolean flag() throws IOException;

  /** The row has no such field. */
  void unknown() throws IOException;

  /** Null when it is none of them. */
  default <E> E oneOf(Map<String, E> byName) throws IOException {
    return byName.get(oneOf(byName.keySet()));
  }
}
