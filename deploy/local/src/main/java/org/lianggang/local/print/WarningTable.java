package org.lianggang.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;

/** The warnings of the year with their reasons, of all regions. */
final class WarningTable {

  private WarningTable() {}

  static String of(Api analytics, Names names) {
    StringBuilder text = new StringBuilder("预警 Warnings " + Report.PERIOD + "\n");
    Table table = new Table(5, "级别 level", "规则 rule", "地区 region", "指标 indicator", "");
    for (JsonNode item : items(analytics)) {
      String region = item.path("region").asText();
      table.row(
          List.of(
              item.path("level").asText(),
              item.path("code").asText(),
              region,
              item.path("text").path("zh").asText(),
              Origin.of(region)));
    }
    return text.append(table).toString();
  }

  static List<JsonNode> items(Api analytics) {
    return Listing.all(analytics, "/v1/warnings?period=" + Report.PERIOD + "&limit=1000");
  }
}
