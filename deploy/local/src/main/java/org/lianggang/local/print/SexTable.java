package org.lianggang.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.List;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;

/** Women and men apart: the indicators of a plan that have a figure for either. */
final class SexTable {

  private static final int SHARE_DECIMALS = 1;
  private static final int INDEX_DECIMALS = 3;

  private static final String EXPLAINED =
      "  合计 total, 女 female, 男 male, 差距 gap: female − male, 女性占比 female share of counts in %, GPI:"
          + " female ÷ male\n";

  private SexTable() {}

  static String of(Api analytics, Report.Shown shown) {
    Table table = new Table(2, 6, "指标", "单位", "合计", "女", "男", "差距", "女性占比", "GPI", "", "Indicator");
    items(analytics, shown).stream()
        .filter(item -> hasFigure(item, "female") || hasFigure(item, "male"))
        .forEach(item -> table.row(line(item, shown.region())));
    return table.isEmpty() ? "" : shown.title("分性别统计 Women and men") + "\n" + table + EXPLAINED;
  }

  static List<JsonNode> items(Api analytics, Report.Shown shown) {
    return Listing.all(
        analytics,
        "/v1/sex-statistics?plan=%s&region=%s&period=%s"
            .formatted(shown.plan(), shown.region(), Report.PERIOD));
  }

  private static boolean hasFigure(JsonNode item, String sex) {
    return item.path(sex).path("value").isNumber();
  }

  private static List<String> line(JsonNode item, String region) {
    int decimals = item.path("decimals").asInt();
    return List.of(
        item.path("name").path("zh").asText(),
        item.path("unit").asText(),
        figure(item.path("total").path("value"), decimals),
        figure(item.path("female").path("value"), decimals),
        figure(item.path("male").path("value"), decimals),
        figure(item.path("gap"), decimals),
        figure(item.path("femaleShare").path("share"), SHARE_DECIMALS),
        figure(item.path("gpi"), INDEX_DECIMALS),
        Origin.of(region),
        item.path("name").path("en").asText());
  }

  private static String figure(JsonNode value, int decimals) {
    return value.isNumber()
        ? value.decimalValue().setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        : "–";
  }
}
