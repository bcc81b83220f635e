package org.lianggang.local.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;
import org.lianggang.local.print.AttainmentTable;
import org.lianggang.local.print.Report;
import org.lianggang.local.print.StatusColumn;

/**
 * Counts the verdicts of every domain once more, from the single assessments, and looks for the
 * result in what was printed.
 */
record PrintedFigures(Api analytics) {

  /** The denominator "assessable" of the attainment rate. */
  private static final Set<String> ASSESSABLE =
      Set.of("ATTAINED", "NEARLY_ATTAINED", "ON_TRACK", "AT_RISK", "HARD_TO_ATTAIN", "MISSED");

  List<String> differences(String printed) {
    return Report.SHOWN.stream().flatMap(shown -> differences(printed, shown).stream()).toList();
  }

  private List<String> differences(String printed, Report.Shown shown) {
    List<String> differences = new ArrayList<>();
    byDomain(shown)
        .forEach(
            (domain, assessments) -> {
              String rates = line(printed, shown.title(AttainmentTable.RATES), domain);
              String counts = line(printed, shown.title(AttainmentTable.COUNTS), domain);
              differences.addAll(missing(shown, domain, rates(assessments), rates));
              differences.addAll(missing(shown, domain, counts(assessments), counts));
            });
    return differences;
  }

  private Map<String, List<JsonNode>> byDomain(Report.Shown shown) {
    return Listing.all(
            analytics,
            "/v1/assessments?plan=%s&region=%s&period=%s&limit=1000"
                .formatted(shown.plan(), shown.region(), Report.PERIOD))
        .stream()
        .collect(
            Collectors.groupingBy(
                assessment -> assessment.path("domain").asText(),
                TreeMap::new,
                Collectors.toList()));
  }

  private static List<String> missing(
      Report.Shown shown, String domain, String recounted, String printed) {
    return (printed + " ").contains(" " + recounted + " ")
        ? List.of()
        : List.of(
            "%s %s: recounted %s, printed: %s".formatted(shown.plan(), domain, recounted, printed));
  }

  /** The line of a domain in the table with this title, its cells set apart by one space. */
  private static String line(String printed, String title, String domain) {
    return printed
        .substring(printed.indexOf(title))
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> line.startsWith(domain + " "))
        .findFirst()
        .orElse("");
  }

  /** Strict rate, inclusive rate and denominator. */
  private static String rates(List<JsonNode> assessments) {
    List<String> numeric =
        assessments.stream()
            .filter(assessment -> assessment.path("class").asText().equals("NUMERIC"))
            .map(assessment -> assessment.path("status").asText())
            .toList();
    long assessable = numeric.stream().filter(ASSESSABLE::contains).count();
    long attained = numeric.stream().filter("ATTAINED"::equals).count();
    long nearly = numeric.stream().filter("NEARLY_ATTAINED"::equals).count();
    return String.join(
        " ",
        rate(attained, assessable),
        rate(attained + nearly, assessable),
        Long.toString(assessable));
  }

  private static String rate(long part, long whole) {
    return whole == 0
        ? "–"
        : BigDecimal.valueOf(100 * part)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
            .toPlainString();
  }

  /** How many measures of all classes have each status. */
  private static String counts(List<JsonNode> assessments) {
    return Stream.of(StatusColumn.values())
        .map(
            column ->
                (int)
                    assessments.stream()
                        .filter(one -> one.path("status").asText().equals(column.name()))
                        .count())
        .map(StatusColumn::printed)
        .collect(Collectors.joining(" "));
  }
}
