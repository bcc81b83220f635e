package org.lianggang.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;

/** The warnings of the year: how many of each rule a region has, and the reasons of those shown. */
final class WarningTable {

  private static final List<String> LEVELS = List.of("RED", "ORANGE", "YELLOW", "BLUE");

  private WarningTable() {}

  static String of(Api analytics) {
    List<JsonNode> warnings =
        Listing.all(analytics, "/v1/warnings?period=" + Report.PERIOD + "&limit=1000");
    return "预警 Warnings · " + Report.PERIOD + "\n" + counts(warnings) + "\n" + reasons(warnings);
  }

  private static Table counts(List<JsonNode> warnings) {
    Table table = new Table(4, 1, "", "地区 Region", "级别 level", "规则 rule", "数量", "");
    Map<List<String>, Long> counts =
        warnings.stream()
            .collect(
                Collectors.groupingBy(
                    WarningTable::kind,
                    () -> new TreeMap<>(Comparator.comparing(List::toString)),
                    Collectors.counting()));
    counts.forEach(
        (kind, count) ->
            table.row(
                List.of(
                    kind.get(0),
                    kind.get(1),
                    kind.get(2),
                    kind.get(3),
                    count.toString(),
                    Origin.of(kind.get(0)))));
    return table;
  }

  private static List<String> kind(JsonNode warning) {
    return List.of(
        warning.path("region").asText(),
        Names.text(warning.path("regionName")),
        warning.path("level").asText(),
        warning.path("code").asText());
  }

  /**
   * In the regions the plans were made for: of the plan itself or of a figure. What is not told by
   * sex is only counted.
   */
  private static String reasons(List<JsonNode> warnings) {
    return warnings.stream()
        .filter(WarningTable::isShown)
        .sorted(
            Comparator.comparing((JsonNode warning) -> warning.path("region").asText())
                .thenComparing(warning -> LEVELS.indexOf(warning.path("level").asText()))
                .thenComparing(warning -> warning.path("indicator").asText()))
        .map(WarningTable::reason)
        .collect(Collectors.joining());
  }

  private static boolean isShown(JsonNode warning) {
    if (warning.path("code").asText().equals("SEX_MISSING")) {
      return false;
    }
    String region = warning.path("region").asText();
    return warning.path("plan").isTextual()
        ? Report.SHOWN.contains(new Report.Shown(warning.path("plan").asText(), region))
        : Report.SHOWN.stream().anyMatch(shown -> shown.region().equals(region));
  }

  private static String reason(JsonNode warning) {
    String origin = Origin.of(warning.path("region").asText());
    JsonNode text = warning.path("text");
    return List.of(
            "  " + warning.path("level").asText() + " " + warning.path("code").asText(),
            "    " + text.path("zh").asText(),
            "    " + text.path("en").asText())
        .stream()
        .map(line -> (line + "  " + origin).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
