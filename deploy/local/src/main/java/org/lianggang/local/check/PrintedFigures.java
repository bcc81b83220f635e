package org.lianggang.local.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;
import org.lianggang.local.print.Report;

/**
 * Counts the verdicts of every domain once more, from the single assessments, and looks for the
 * result in what was printed.
 */
final class PrintedFigures {

  /** The denominator "assessable" of the attainment rate. */
  private static final Set<String> ASSESSABLE =
      Set.of("ATTAINED", "NEARLY_ATTAINED", "ON_TRACK", "AT_RISK", "HARD_TO_ATTAIN", "MISSED");

  private final Api analytics;

  PrintedFigures(Api analytics) {
    this.analytics = analytics;
  }

  List<String> differences(String printed) {
    return Report.SHOWN.stream().flatMap(shown -> differences(printed, shown).stream()).toList();
  }

  private List<String> differences(String printed, Report.Shown shown) {
    Map<String, List<String>> numericByDomain = new TreeMap<>();
    for (JsonNode assessment :
        Listing.all(
            analytics,
            "/v1/assessments?plan=%s&region=%s&period=%s&limit=1000"
                .formatted(shown.plan(), shown.region(), Report.PERIOD))) {
      if (assessment.path("class").asText().equals("NUMERIC")) {
        String measure = assessment.path("measure").asText();
        numericByDomain
            .computeIfAbsent(
                measure.substring(0, measure.indexOf('.')), domain -> new ArrayList<>())
            .add(assessment.path("status").asText());
      }
    }
    List<String> differences = new ArrayList<>();
    String table = printed.substring(printed.indexOf(shown.title(""))).split("\n\n")[0];
    numericByDomain.forEach(
        (domain, statuses) -> {
          String line = line(table, domain);
          List<String> cells = Arrays.asList(line.strip().split("\\s{2,}"));
          for (String expected : rates(statuses)) {
            if (!cells.contains(expected)) {
              differences.add(
                  "%s %s: recounted %s, printed: %s"
                      .formatted(shown.plan(), domain, expected, line));
            }
          }
        });
    return differences;
  }

  private static String line(String table, String domain) {
    return table
        .lines()
        .filter(line -> line.strip().startsWith(domain + " "))
        .findFirst()
        .orElse("");
  }

  /** Strict rate, inclusive rate and denominator, as they are printed. */
  private static List<String> rates(List<String> statuses) {
    long assessable = statuses.stream().filter(ASSESSABLE::contains).count();
    long attained = statuses.stream().filter("ATTAINED"::equals).count();
    long nearly = statuses.stream().filter("NEARLY_ATTAINED"::equals).count();
    return List.of(
        rate(attained, assessable), rate(attained + nearly, assessable), Long.toString(assessable));
  }

  private static String rate(long part, long whole) {
    return whole == 0
        ? "–"
        : BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
  }
}
