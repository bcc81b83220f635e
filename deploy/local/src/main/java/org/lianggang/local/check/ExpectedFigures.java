package org.lianggang.local.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;

/**
 * Questions to analytics with the answers they must get; each says why. An answer may say more than
 * is expected of it.
 */
record ExpectedFigures(JsonNode questions) {

  static ExpectedFigures in(Path file) {
    try {
      return new ExpectedFigures(Api.JSON.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> differences(Api analytics) {
    List<String> differences = new ArrayList<>();
    for (JsonNode question : questions) {
      String path = question.path("get").asText();
      if (question.has("item")) {
        differences.addAll(item(analytics, path, question));
      } else {
        JsonNode answer = analytics.get(path).expect(200);
        differences.addAll(Difference.between(path, question.path("answer"), answer));
      }
    }
    return differences;
  }

  /** One item of the list must have all that is expected of it. */
  private static List<String> item(Api analytics, String path, JsonNode question) {
    List<JsonNode> items = Listing.all(analytics, path);
    JsonNode expected = question.path("item");
    return items.stream().anyMatch(item -> Difference.between(path, expected, item).isEmpty())
        ? List.of()
        : List.of("%s: none of %d items is %s".formatted(path, items.size(), expected));
  }
}
