package org.lianggang.analytics.exchange.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.message.Refusal;

/** Which format a caller would like best. */
final class Accept {

  private record Range(String type, Map<String, String> params, double weight, int order) {}

  /** A format, and the parameters it was asked for with, such as {@code labels}. */
  record Chosen(Format format, Map<String, String> params) {}

  private record Candidate(Format format, Range range, int specific) {}

  private Accept() {}

  /** The best of what is offered, the default first; nothing acceptable is a refusal. */
  static Chosen choose(String header, List<Format> offered) {
    if (header == null || header.isBlank()) {
      return new Chosen(offered.get(0), Map.of());
    }
    List<Range> ranges = ranges(header);
    List<Candidate> candidates = new ArrayList<>();
    for (Format format : offered) {
      ranges.stream()
          .map(range -> new Candidate(format, range, specific(format, range)))
          .filter(candidate -> candidate.specific() > 0)
          .max(Comparator.comparing(Candidate::specific))
          .filter(candidate -> candidate.range().weight() > 0)
          .ifPresent(candidates::add);
    }
    return candidates.stream()
        .min(
            Comparator.comparing((Candidate candidate) -> -candidate.range().weight())
                .thenComparing(candidate -> candidate.range().order())
                .thenComparing(candidate -> offered.indexOf(candidate.format())))
        .map(best -> new Chosen(best.format(), best.range().params()))
        .orElseThrow(
            () ->
                Refusal.notAcceptable(
                    offered.stream().map(Format::mediaType).collect(Collectors.joining(", "))));
  }

  private static int specific(Format format, Range range) {
    String version = range.params().get("version");
    boolean fits =
        version == null
            || format.version() != null
                && (format.version().equals(version)
                    || format.version().startsWith(version + ".")
                    || version.matches("\\d+\\+(\\.0){0,2}")
                        && major(format.version()) == major(version));
    return fits ? format.match(range.type()) : 0;
  }

  private static int major(String version) {
    String digits = version.replaceAll("\\D.*", "");
    return digits.length() > 6 ? -1 : Integer.parseInt(digits);
  }

  private static List<Range> ranges(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String written : header.split(",")) {
      String[] parts = written.split(";");
      Map<String, String> params = new LinkedHashMap<>();
      for (int i = 1; i < parts.length; i++) {
        int equals = parts[i].indexOf('=');
        if (equals > 0) {
          params.put(
              parts[i].substring(0, equals).trim().toLowerCase(Locale.ROOT),
              parts[i].substring(equals + 1).trim().replace("\"", ""));
        }
      }
      ranges.add(
          new Range(
              parts.length == 0 ? "" : parts[0].trim(), params, weight(params), ranges.size()));
    }
    return ranges;
  }

  private static double weight(Map<String, String> params) {
    String weight = params.getOrDefault("q", "1");
    return weight.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(weight)) : 0;
  }
}
