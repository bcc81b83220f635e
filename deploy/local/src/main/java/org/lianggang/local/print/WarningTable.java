package org.lianggang.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;

/**
 * The warnings of the year with their reasons, of all regions; a Chinese line, then an English one.
 */
final class WarningTable {

  private WarningTable() {}

  static String of(Api analytics) {
    Table table = new Table(5, "级别 level", "规则 rule", "地区 region", "原因 reason", "");
    for (JsonNode item : items(analytics)) {
      String origin = Origin.of(item.path("region").asText());
      String level = item.path("level").asText();
      String rule = item.path("code").asText();
      JsonNode region = item.path("regionName");
      JsonNode text = item.path("text");
      table.row(List.of(level, rule, region.path("zh").asText(), text.path("zh").asText(), origin));
      table.row(List.of("", "", region.path("en").asText(), text.path("en").asText(), origin));
    }
    return "预警 Warnings · " + Report.PERIOD + "\n" + table;
  }

  static List<JsonNode> items(Api analytics) {
    return Listing.all(analytics, "/v1/warnings?period=" + Report.PERIOD + "&limit=1000");
  }
}
