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
import java.util.UUID;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.watch.Outgoing;

/** Asks ingest for changes and waits until there are some. */
@Singleton
class FeedClient {

  private final AnalyticsSettings.Follow settings;
  private final ObjectReader json;
  private final HttpClient http;
  private final Outgoing outgoing;
  private final SignIn signIn;

  FeedClient(
      AnalyticsSettings settings,
      ObjectMapper json,
      FeedLine line,
      Outgoing outgoing,
      SignIn signIn) {
    this.outgoing = outgoing;
    this.signIn = signIn;
    this.settings = settings.follow();
    this.json = ChangeReader.exact(json);
    this.http = line.http();
  }

  /** epoch null asks whatever feed there is. */
  FeedAnswer ask(long after, UUID epoch) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(after, epoch))
            .timeout(settings.hold().plus(settings.grace()))
            .header("Accept", "application/json");
    Outgoing.Call call = outgoing.begin("GET /v1/changes", request);
    try {
      signIn.to(request);
      HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return switch (response.statusCode()) {
          case 200 -> page(json.readTree(body));
          case 410 -> new FeedAnswer.Gone();
          case 401, 403 -> notLetIn(response.statusCode());
          default -> new FeedAnswer.Away("status " + response.statusCode());
        };
      }
    } catch (IOException e) {
      return new FeedAnswer.Away(e.toString());
    } finally {
      call.end();
    }
  }

  private FeedAnswer notLetIn(int status) {
    signIn.refused();
    return new FeedAnswer.Away("status " + status + ", this service is not let in to the feed");
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
