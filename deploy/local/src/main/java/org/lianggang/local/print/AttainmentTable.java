package org.lianggang.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;

/** The attainment of one plan, a line for the plan and one a domain: the rates, then the counts. */
public final class AttainmentTable {

  public static final String RATES = "达标率 Attainment";
  public static final String COUNTS = "判定 Verdicts";

  private static final String EXPLAINED =
      "  严格 strict: ATTAINED, 含基本 inclusive: plus NEARLY_ATTAINED, of 分母 assessable NUMERIC;"
          + " 覆盖 coverage: measures with data\n";

  private AttainmentTable() {}

  static String of(Api analytics, Report.Shown shown) {
    Table rates = new Table(3, 4, "", "领域", "Domain", "严格%", "含基本%", "分母", "覆盖%", "");
    List<String> headings = new ArrayList<>(List.of("", "领域"));
    Stream.of(StatusColumn.values()).forEach(column -> headings.add(column.heading()));
    headings.add("");
    Table counts = new Table(2, StatusColumn.values().length, headings.toArray(String[]::new));
    for (String groupBy : List.of("plan", "domain")) {
      for (JsonNode item : items(analytics, shown, groupBy)) {
        boolean isPlan = groupBy.equals("plan");
        String code = isPlan ? "" : item.path("key").asText();
        rates.row(rates(code, isPlan, item, shown.region()));
        counts.row(counts(code, isPlan, item, shown.region()));
      }
    }
    return shown.title(RATES)
        + "\n"
        + rates
        + EXPLAINED
        + "\n"
        + shown.title(COUNTS)
        + "\n"
        + counts;
  }

  private static List<JsonNode> items(Api analytics, Report.Shown shown, String groupBy) {
    return Listing.all(
        analytics,
        "/v1/attainment?plan=%s&region=%s&period=%s&groupBy=%s"
            .formatted(shown.plan(), shown.region(), Report.PERIOD, groupBy));
  }

  private static List<String> rates(String code, boolean isPlan, JsonNode item, String region) {
    return List.of(
        code,
        isPlan ? "全部" : item.path("name").path("zh").asText(),
        isPlan ? "All" : item.path("name").path("en").asText(),
        rate(item.path("strictRate")),
        rate(item.path("inclusiveRate")),
        item.path("denominatorCount").asText(),
        rate(item.path("coverage")),
        Origin.of(region));
  }

  private static List<String> counts(String code, boolean isPlan, JsonNode item, String region) {
    List<String> cells = new ArrayList<>();
    cells.add(code);
    cells.add(isPlan ? "全部 All" : item.path("name").path("zh").asText());
    Stream.of(StatusColumn.values()).forEach(column -> cells.add(count(item, column)));
    cells.add(Origin.of(region));
    return cells;
  }

  /** All classes of measures together. */
  private static String count(JsonNode item, StatusColumn column) {
    int count = 0;
    for (JsonNode counts : item.path("counts")) {
      count += counts.path(column.name()).asInt();
    }
    return StatusColumn.printed(count);
  }

  /** One decimal; a dash where there is nothing to divide by. */
  private static String rate(JsonNode rate) {
    return rate.isNumber() ? rate.decimalValue().setScale(1).toPlainString() : "–";
  }
}
