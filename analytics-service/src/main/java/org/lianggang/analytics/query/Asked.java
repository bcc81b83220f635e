package org.lianggang.analytics.query;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;

/**
 * The query parameters of one request, read one by one. Every fault is kept and none stops the
 * reading; a name nobody read is a fault as well.
 */
final class Asked {

  private static final int LARGEST_PAGE = 1000;

  private final MultivaluedMap<String, String> given;
  private final Set<String> known = new TreeSet<>();
  private final List<Finding> faults = new ArrayList<>();

  Asked(MultivaluedMap<String, String> given) {
    this.given = given;
  }

  /** A parameter that may be given once; empty where absent or at fault. */
  <T> Optional<T> one(String name, Function<String, Optional<T>> find, FindingCode unknown) {
    List<String> values = values(name);
    if (values.size() > 1) {
      fault(FindingCode.REPEATED_PARAMETER, name, values.get(1));
      return Optional.empty();
    }
    return values.stream().findFirst().flatMap(value -> found(name, value, find, unknown));
  }

  /** The same, and absent is a fault. */
  <T> Optional<T> required(String name, Function<String, Optional<T>> find, FindingCode unknown) {
    if (values(name).isEmpty()) {
      fault(FindingCode.MISSING_PARAMETER, name, null);
    }
    return one(name, find, unknown);
  }

  /** A parameter that may be repeated; the order of the request, without doubles. */
  <T> List<T> many(String name, Function<String, Optional<T>> find, FindingCode unknown) {
    return values(name).stream()
        .distinct()
        .map(value -> found(name, value, find, unknown))
        .flatMap(Optional::stream)
        .toList();
  }

  /** One of a few words. */
  <T> Optional<T> choice(String name, Map<String, T> words) {
    List<String> values = values(name);
    if (values.size() > 1) {
      fault(FindingCode.REPEATED_PARAMETER, name, values.get(1));
    }
    return choices(name, words).stream().findFirst();
  }

  <T> List<T> choices(String name, Map<String, T> words) {
    values(name).stream()
        .filter(value -> !words.containsKey(value))
        .forEach(
            value ->
                fault(
                    FindingCode.PARAMETER_NOT_ALLOWED,
                    name,
                    value,
                    String.join(", ", words.keySet())));
    return values(name).stream().distinct().map(words::get).filter(Objects::nonNull).toList();
  }

  /** A year of four digits. */
  Optional<Integer> year(String name) {
    return one(name, Asked::asYear, FindingCode.NOT_A_YEAR);
  }

  Optional<Integer> requiredYear(String name) {
    return required(name, Asked::asYear, FindingCode.NOT_A_YEAR);
  }

  List<Integer> years(String name) {
    return many(name, Asked::asYear, FindingCode.NOT_A_YEAR);
  }

  /** Which part of a list is wanted: {@code limit} (1–1000, default 100) and {@code cursor}. */
  Page page() {
    int limit = one("limit", Asked::asLimit, FindingCode.LIMIT_OUT_OF_RANGE).orElse(100);
    return new Page(limit, one("cursor", Page::decode, FindingCode.NOT_A_CURSOR).orElse(null));
  }

  void fault(FindingCode code, String name, String value, Object... more) {
    Object[] figures = Stream.concat(Stream.of(name, value), Stream.of(more)).toArray();
    faults.add(Finding.at(code, null, name, value, figures));
  }

  boolean has(String name) {
    return given.containsKey(name);
  }

  /** The question, built only where nothing is at fault. */
  <T> Reading<T> understood(Supplier<T> question) {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(
            name ->
                faults.add(
                    Finding.at(
                        FindingCode.UNKNOWN_PARAMETER,
                        null,
                        name,
                        null,
                        name,
                        String.join(", ", known))));
    return faults.isEmpty()
        ? new Reading.Understood<>(question.get())
        : new Reading.Refused<>(Problem.misasked(faults));
  }

  /** The words of an enum, by how they are written in the contract. */
  static <E extends Enum<E>> Map<String, E> words(Class<E> words, Function<E, String> written) {
    Map<String, E> byName = new LinkedHashMap<>();
    for (E word : words.getEnumConstants()) {
      byName.put(written.apply(word), word);
    }
    return byName;
  }

  static <E extends Enum<E>> Map<String, E> words(Class<E> words) {
    return words(words, Enum::name);
  }

  private List<String> values(String name) {
    known.add(name);
    return given.getOrDefault(name, List.of());
  }

  private <T> Optional<T> found(
      String name, String value, Function<String, Optional<T>> find, FindingCode unknown) {
    Optional<T> found = find.apply(value);
    if (found.isEmpty()) {
      fault(unknown, name, value);
    }
    return found;
  }

  private static Optional<Integer> asYear(String value) {
    return value.matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  private static Optional<Integer> asLimit(String value) {
    return Optional.of(value)
        .filter(digits -> digits.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .filter(limit -> 1 <= limit && limit <= LARGEST_PAGE);
  }
}
