package org.lianggang.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list that a service answers page by page. */
public final class Listing {

  private Listing() {}

  /** All items of a list; the path has a query already. */
  public static List<JsonNode> all(Api service, String path) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode page = service.get(path).expect(200);
    page.path("items").forEach(items::add);
    while (page.path("next").isTextual()) {
      String cursor = URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8);
      page = service.get(path + "&cursor=" + cursor).expect(200);
      page.path("items").forEach(items::add);
    }
    return items;
  }
}
