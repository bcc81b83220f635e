package org.lianggang.ingest.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
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

  String oneOf(List<String> allowed) throws IOException;

  BigDecimal number() throws IOException;

  boolean flag() throws IOException;

  /** The row has no such field. */
  void unknown() throws IOException;

  /** Null when it is none of them. */
  default <E extends Enum<E>> E oneOf(Class<E> allowed) throws IOException {
    List<E> constants = List.of(allowed.getEnumConstants());
    String name = oneOf(constants.stream().map(Enum::name).toList());
    return constants.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
