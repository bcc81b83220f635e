package org.lianggang.analytics.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.lianggang.analytics.AnalyticsSettings;

/** Asks ingest for changes and waits until there are some. */
@Singleton
class FeedClient {

  private final AnalyticsSettings.Follow settings;
  private final ObjectReader json;
  private final HttpClient http;

  FeedClient(AnalyticsSettings settings, ObjectMapper json) {
    this.settings = settings.follow();
    this.json = ChangeReader.exact(json);
    this.http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  }

  /** epoch null asks whatever feed there is. */
  FeedAnswer ask(long after, UUID epoch) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address(after, epoch))
            .timeout(settings.hold().plus(settings.grace()))
            .header("Accept", "application/json")
            .build();
    try {
      HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return switch (response.statusCode()) {
          case 200 -> page(json.readTree(body));
          case 410 -> new FeedAnswer.Gone();
          default -> new FeedAnswer.Away("status " + response.statusCode());
        };
      }
    } catch (IOException e) {
      return new FeedAnswer.Away(e.toString());
    }
  }

  private FeedAnswer page(JsonNode body) throws IOException {
    if (!body.path("items").isArray()
        || !body.path("head").canConvertToLong()
        || !body.hasNonNull("epoch")) {
      throw new IOException("this is not a page of the feed");
    }
    return new FeedAnswer.Answered(
        new FeedPage(
            body.get("items"),
            body.get("head").longValue(),
            json.treeToValue(body.get("epoch"), UUID.class)));
  }

  private URI address(long after, UUID epoch) {
    String question =
        "after=%d&limit=%d&wait=%d".formatted(after, settings.batch(), settings.hold().toSeconds());
    String ingest = settings.ingest().toString().replaceAll("/+$", "");
    return URI.create(
        ingest + "/v1/changes?" + question + (epoch == null ? "" : "&epoch=" + epoch));
  }
}
