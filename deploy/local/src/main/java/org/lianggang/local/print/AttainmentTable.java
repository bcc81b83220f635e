package org.lianggang.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;

/** The attainment of one plan: a line for the plan, then one a domain. */
final class AttainmentTable {

  /** The status in the answer and the heading of its column. */
  private enum Column {
    ATTAINED("达标"),
    NEARLY_ATTAINED("基本达标"),
    ON_TRACK("预期达标"),
    AT_RISK("有风险"),
    HARD_TO_ATTAIN("达标困难"),
    MISSED("未达标"),
    IMPROVING("向好"),
    STEADY("持平"),
    WORSENING("变差"),
    UNDETERMINED("无法判断"),
    NO_DATA("无数据"),
    NOT_ASSESSED("未评审");

    private final String heading;

    Column(String heading) {
      this.heading = heading;
    }
  }

  static final String TITLE = "达标率 Attainment";

  private AttainmentTable() {}

  static String of(Api analytics, Report.Shown shown) {
    List<String> headings =
        new ArrayList<>(
            List.of("", "领域 Domain", "严格 strict", "含基本 inclusive", "分母 of", "覆盖 coverage"));
    Stream.of(Column.values()).forEach(column -> headings.add(column.heading));
    headings.add("");
    Table table = new Table(2, headings.toArray(String[]::new));
    for (String groupBy : List.of("plan", "domain")) {
      items(analytics, shown, groupBy)
          .forEach(item -> table.row(line(item, shown.region(), groupBy)));
    }
    return shown.title(TITLE) + "\n" + table;
  }

  static List<JsonNode> items(Api analytics, Report.Shown shown, String groupBy) {
    return Listing.all(
        analytics,
        "/v1/attainment?plan=%s&region=%s&period=%s&groupBy=%s"
            .formatted(shown.plan(), shown.region(), Report.PERIOD, groupBy));
  }

  private static List<String> line(JsonNode item, String region, String groupBy) {
    List<String> cells = new ArrayList<>();
    cells.add(groupBy.equals("plan") ? "" : item.path("key").asText());
    cells.add(groupBy.equals("plan") ? "全部 All" : Names.text(item.path("name")));
    cells.add(rate(item.path("strictRate")));
    cells.add(rate(item.path("inclusiveRate")));
    cells.add(item.path("denominatorCount").asText());
    cells.add(rate(item.path("coverage")));
    Stream.of(Column.values()).forEach(column -> cells.add(count(item, column)));
    cells.add(Origin.of(region));
    return cells;
  }

  /** All classes of measures together; no number where there is none. */
  private static String count(JsonNode item, Column column) {
    int count = 0;
    for (JsonNode counts : item.path("counts")) {
      count += counts.path(column.name()).asInt();
    }
    return count == 0 ? "·" : Integer.toString(count);
  }

  static String rate(JsonNode rate) {
    return rate.isNumber() ? rate.decimalValue().toPlainString() + "%" : "–";
  }
}
