package org.lianggang.ingest.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/** What can be wrong with the codes by which documents name each other. */
public final class Codes {

  private Codes() {}

  /** A document is put under its own code. */
  public static Stream<Finding> inPath(String path, String field, String code) {
    return path.equals(code)
        ? Stream.empty()
        : Stream.of(Finding.at(FindingCode.CODE_MISMATCH, "/" + field, field, code, path, code));
  }

  /** Nothing named, or something known. */
  public static Stream<Finding> known(
      FindingCode unknown, String pointer, String code, Collection<String> known) {
    return code == null || known.contains(code)
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                unknown, pointer, pointer.substring(pointer.lastIndexOf('/') + 1), code, code));
  }

  public static Stream<Finding> allKnown(
      FindingCode unknown, String pointer, List<String> codes, Collection<String> known) {
    return codes == null
        ? Stream.empty()
        : IntStream.range(0, codes.size())
            .boxed()
            .flatMap(i -> known(unknown, pointer + "/" + i, codes.get(i), known));
  }

  /** Each value of a list stands there once. */
  public static Stream<Finding> distinct(String pointer, List<String> values) {
    if (values == null) {
      return Stream.empty();
    }
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, values.size())
        .filter(i -> !seen.add(values.get(i)))
        .mapToObj(
            i ->
                Finding.at(
                    FindingCode.REPEATED_VALUE,
                    pointer + "/" + i,
                    pointer.substring(pointer.lastIndexOf('/') + 1),
                    values.get(i),
                    values.get(i)));
  }
}
