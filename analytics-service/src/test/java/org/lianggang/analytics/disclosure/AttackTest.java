package org.lianggang.analytics.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.analytics.acts.Delivering;
import org.lianggang.analytics.acts.Listener;
import org.lianggang.analytics.disclosure.Truth.Counted;
import org.lianggang.analytics.disclosure.Truth.Place;
import org.lianggang.analytics.exchange.Workbooks;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.TestDatabase;

/** Somebody collects everything that is public and tries to find out what is hidden. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class AttackTest {

  @Inject Followed followed;
  @Inject Delivering delivering;
  @Inject DataSource database;

  private final Listener listener = new Listener();

  /** By the position of the feed: what was true then. */
  private final Map<Long, Map<Place, Map<Cell, Counted>>> truths = new LinkedHashMap<>();

  private final Map<Place, Set<Cell>> revised = new HashMap<>();

  private long position;

  @AfterEach
  void close() {
    listener.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nothing_hidden_is_found_out(long seed) throws Exception {
    story(seed);
    assertThat(hiddenCounts()).as("what there is to find").isGreaterThan(50);
    assertThat(found()).isEmpty();
  }

  @Test
  void nothing_hidden_is_told() throws Exception {
    story(4);
    assertThat(secrets()).hasSizeGreaterThan(50);
    assertThat(told(secrets())).isEmpty();
  }

  @Test
  void it_is_where_only_the_small_counts_are_hidden() throws Exception {
    story(1);
    execute("delete from suppressed where kind = 'SECONDARY'");
    assertThat(found().size()).isGreaterThan(20);
  }

  @Test
  void it_is_told_where_nothing_is_hidden() throws Exception {
    story(1);
    Set<String> secret = secrets();
    execute("delete from suppressed");
    assertThat(secret).hasSizeGreaterThan(50);
    assertThat(told(secret)).isNotEmpty();
  }

  /** Reports, a release, corrections, another release, and corrections again. */
  private void story(long seed) throws Exception {
    followed.nothing();
    subscribe();
    for (Map.Entry<String, List<String>> puts : Truth.catalogue().entrySet()) {
      for (String put : puts.getValue()) {
        take(puts.getKey(), put);
      }
    }
    Truth truth = new Truth(seed);
    report(truth);
    release("first");
    for (int i = 0; i < 2; i++) {
      truth.revise();
      report(truth);
    }
    release("second");
    truth.revise();
    report(truth);
  }

  /** As what the public is shown, though nobody of it may subscribe. */
  private void subscribe() throws Exception {
    given()
        .contentType("application/json")
        .body("{\"id\": \"CURIOUS\", \"url\": \"%s\"}".formatted(listener.url()))
        .put("/v1/subscriptions/CURIOUS")
        .then()
        .statusCode(201);
    execute("update acts.subscription set clearance = 'PUBLIC'");
  }

  private void report(Truth truth) throws Exception {
    take("observations.accepted", truth.report());
    Map<Place, Map<Cell, Counted>> then = new HashMap<>();
    truth.counted().forEach((place, cells) -> then.put(place, new TreeMap<>(cells)));
    truths.put(position, then);
  }

  private void take(String type, String data) throws Exception {
    followed.take(type, data);
    position++;
  }

  private void release(String name) {
    for (String region : Truth.counties()) {
      given()
          .contentType("application/json")
          .body(
              "{\"plan\": \"%s\", \"region\": \"%s\", \"period\": \"2023\"}"
                  .formatted(plan(region), region))
          .put("/v1/releases/" + name + region)
          .then()
          .statusCode(201);
    }
  }

  private static String plan(String region) {
    return region.startsWith("15") ? "PLAN_150000" : "PLAN_610000";
  }

  /** Hidden counts of few persons that are known to fewer values than the hidden ones are. */
  private List<String> found() {
    List<String> found = new ArrayList<>();
    shown(position);
    for (Map.Entry<Long, Map<Place, Map<Cell, Counted>>> then : truths.entrySet()) {
      Map<Place, Map<Cell, Long>> shown = shown(then.getKey());
      then.getValue()
          .forEach(
              (place, cells) ->
                  new Attacker(shown.get(place), revised.getOrDefault(place, Set.of()))
                      .hidden()
                      .forEach(
                          (cell, bounds) -> {
                            long count = cells.get(cell).numerator();
                            if (isSmall(place, cell, count)
                                && bounds[1] - bounds[0] < limits(place).width()
                                && bounds[0] <= count
                                && count <= bounds[1]) {
                              found.add(then.getKey() + " " + place + " " + cell + " = " + count);
                            }
                          }));
    }
    return found;
  }

  private static SmallCounts limits(Place place) {
    return new SmallCounts(Truth.isSensitive(place.indicator()));
  }

  private static boolean isSmall(Place place, Cell cell, long count) {
    return Truth.counties().contains(cell.region())
        && 0 < count
        && count <= limits(place).width() + 1;
  }

  private long hiddenCounts() {
    Map<Place, Map<Cell, Long>> shown = shown(position);
    return truths.get(position).entrySet().stream()
        .flatMap(
            place ->
                place.getValue().entrySet().stream()
                    .filter(
                        cell -> isSmall(place.getKey(), cell.getKey(), cell.getValue().numerator()))
                    .peek(
                        cell -> assertThat(shown.get(place.getKey()).get(cell.getKey())).isNull()))
        .count();
  }

  /** Counts as of a moment: as told, or by rate and denominator; null where hidden. */
  private Map<Place, Map<Cell, Long>> shown(long asOf) {
    Map<Place, Map<Cell, Long>> shown = new HashMap<>();
    JsonPath lines =
        given()
            .queryParam("indicator", Truth.INDICATORS)
            .queryParam("region", Truth.regions())
            .queryParam("sex", Truth.SEXES)
            .queryParam("residence", Truth.RESIDENCES)
            .queryParam("asOf", asOf)
            .get("/v1/series")
            .jsonPath();
    List<Map<String, Object>> items = lines.getList("items");
    assertThat(items).hasSizeGreaterThanOrEqualTo(Truth.regions().size());
    items.forEach(line -> note(line, shown));
    return shown;
  }

  @SuppressWarnings("unchecked")
  private void note(Map<String, Object> line, Map<Place, Map<Cell, Long>> shown) {
    Cell cell =
        new Cell(
            (String) line.get("region"), (String) line.get("sex"), (String) line.get("residence"));
    for (Map<String, Object> value : (List<Map<String, Object>>) line.get("values")) {
      Place place = new Place((String) line.get("indicator"), (String) value.get("period"));
      if (value.get("missing") != null) {
        assertThat(value.get("obsStatus")).isEqualTo("Q");
        assertThat(value.get("missing")).isEqualTo("SUPPRESSED");
        assertThat(value.get("numerator")).isNull();
        assertThat(value.get("denominator")).isNull();
      }
      if ((int) value.get("revision") > 1) {
        revised.computeIfAbsent(place, any -> new TreeSet<>()).add(cell);
      }
      shown.computeIfAbsent(place, any -> new TreeMap<>()).put(cell, count(place, value));
    }
  }

  private static Long count(Place place, Map<String, Object> value) {
    if (value.get("value") == null) {
      return null;
    }
    BigDecimal figure = new BigDecimal(value.get("value").toString());
    if (place.indicator().equals("CASES")) {
      return figure.longValueExact();
    }
    return figure
        .multiply(new BigDecimal(value.get("denominator").toString()))
        .movePointLeft(3)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Denominators and rates of cells that are hidden now, as of any moment. */
  private Set<String> secrets() {
    Map<Place, Map<Cell, Long>> shown = shown(position);
    Set<String> secrets = new TreeSet<>();
    Set<String> open = new TreeSet<>();
    truths
        .values()
        .forEach(
            then ->
                then.forEach(
                    (place, cells) ->
                        cells.forEach(
                            (cell, counted) -> {
                              if (!place.indicator().equals("CASES")) {
                                Set<String> into =
                                    shown.get(place).get(cell) == null ? secrets : open;
                                into.add(Long.toString(counted.denominator()));
                                if (counted.numerator() > 0) {
                                  into.add(counted.rate().toPlainString());
                                }
                              }
                            })));
    secrets.removeAll(open);
    return secrets;
  }

  /** Where a secret is told in so many words, in any answer of any form. */
  private List<String> told(Set<String> secrets) throws IOException, SQLException {
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, String> text : everything().entrySet()) {
      Set<String> numbers = new TreeSet<>(List.of(text.getValue().split("[^0-9.]+")));
      numbers.stream()
          .filter(secrets::contains)
          .forEach(secret -> told.add(secret + " in " + text.getKey()));
    }
    return told;
  }

  private Map<String, String> everything() throws IOException, SQLException {
    List<String> addresses = new ArrayList<>();
    for (String region : List.of("150100", "610300", "150121", "152921", "610304")) {
      String plan = "plan=" + plan(region);
      String of = plan + "&region=" + region;
      addresses.add(
          "/v1/series?region="
              + region
              + "&indicator=RATE&indicator=SENSITIVE&sex=_T&sex=F&sex=M&residence=_T&residence=U&residence=R");
      addresses.add("/v1/sex-statistics?" + of);
      addresses.add("/v1/disparities?" + of);
      addresses.add("/v1/disparities?" + of + "&by=RESIDENCE");
      addresses.add("/v1/disparities?" + of + "&by=REGION");
      addresses.add("/v1/warnings?limit=1000&region=" + region);
      addresses.add("/v1/warnings/summary?region=" + region);
      for (String year : Truth.YEARS) {
        addresses.add("/v1/assessments?limit=1000&" + of + "&period=" + year);
        addresses.add("/v1/attainment?" + of + "&period=" + year + "&groupBy=domain");
        addresses.add("/v1/gaps?" + of + "&period=" + year);
        for (String indicator : Truth.INDICATORS) {
          addresses.add(
              "/v1/assessments/%s/W1.1.%s?region=%s&period=%s"
                  .formatted(plan.substring(5), indicator, region, year));
        }
      }
      addresses.add("/v1/attainment/changes?" + of + "&period=2023&since=2022");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (String address : List.copyOf(addresses)) {
      texts.put(address, text(address, null));
      if (address.matches("/v1/(series|sex|disp|assess|attainment\\?|gaps|warnings).*")) {
        long then = truths.keySet().iterator().next();
        texts.put(address + " as of " + then, text(address + "&asOf=" + then, null));
      }
    }
    for (String region : Truth.counties()) {
      for (String name : List.of("first", "second")) {
        String release = "/v1/releases/" + name + region;
        texts.put(release, text(release, null));
        texts.put(release + " now", text(release + "/comparison", null));
      }
    }
    for (String flow : List.of("DF_OBSERVATIONS", "DF_PLAN_150000", "DF_PLAN_610000")) {
      for (String accept :
          List.of(
              "application/vnd.sdmx.genericdata+xml;version=2.1",
              "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
              "application/vnd.sdmx.data+json;version=1.0.0",
              "application/vnd.sdmx.data+csv;version=1.0.0")) {
        texts.put(
            flow + accept,
            text(
                "/sdmx/v1/data/"
                    + flow
                    + (flow.equals("DF_OBSERVATIONS") ? "?includeHistory=true" : ""),
                accept));
      }
      for (String accept :
          List.of(
              "application/vnd.sdmx.data+csv;version=2.0.0",
              "application/vnd.sdmx.data+json;version=2.0.0",
              "application/vnd.sdmx.data+xml;version=3.0.0")) {
        String address = "/sdmx/v2/data/dataflow/LIANGGANG/" + flow + "/+/*";
        texts.put(flow + accept, text(address, accept));
        if (flow.equals("DF_OBSERVATIONS")) {
          texts.put(flow + accept + " history", text(address + "?includeHistory=true", accept));
        }
      }
      texts.put(flow + " jsonstat", text("/sdmx/v1/data/" + flow + "?format=jsonstat", null));
      texts.put(flow + " xlsx", workbook("/sdmx/v1/data/" + flow + "?format=xlsx"));
    }
    for (String region : List.of("150000", "610000")) {
      texts.put(
          "replay " + region,
          posted(
              "/v1/warnings/replay",
              "{\"plan\": \"%s\", \"regions\": [\"%s\"], \"from\": 2021, \"to\": 2023}"
                  .formatted(plan(region), String.join("\", \"", below(region)))));
    }
    for (String level : List.of("PREFECTURE", "COUNTY")) {
      texts.put(
          "back-test " + level,
          posted(
              "/v1/projections/backtest",
              "{\"holdOut\": 1, \"stored\": {\"level\": \"%s\"}}".formatted(level)));
    }
    texts.put("warning stream", streamed());
    texts.put("notices", notices());
    return texts;
  }

  private static List<String> below(String province) {
    return Truth.regions().stream()
        .filter(code -> code.startsWith(province.substring(0, 2)))
        .toList();
  }

  private static String posted(String address, String body) {
    Response answer = given().contentType("application/json").body(body).post(address);
    assertThat(answer.statusCode()).as(address + body + answer.asString()).isEqualTo(200);
    return answer.asString();
  }

  /** All that was ever told of warnings, as far as it may still be told; the stream has no end. */
  private static String streamed() {
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/v1/warnings/stream"))
            .header("Last-Event-ID", "0")
            .build();
    CompletableFuture<?> listening =
        HttpClient.newHttpClient()
            .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
            .thenAccept(answer -> answer.body().forEach(lines::add));
    AtomicInteger before = new AtomicInteger(-1);
    await()
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> before.getAndSet(lines.size()) == lines.size() && !lines.isEmpty());
    listening.cancel(true);
    return String.join("\n", lines);
  }

  /** The same as it is sent to subscribers. */
  private String notices() throws SQLException {
    delivering.deliver();
    assertThat(listener.heard()).isNotEmpty();
    return listener.heard().stream().map(Listener.Heard::body).collect(Collectors.joining("\n"));
  }

  private static String text(String address, String accept) {
    var request = given().urlEncodingEnabled(false);
    Response answer = (accept == null ? request : request.header("Accept", accept)).get(address);
    assertThat(answer.statusCode()).as(address).isIn(200, 400, 404);
    return answer.asString();
  }

  private static String workbook(String address) throws IOException {
    byte[] bytes = given().urlEncodingEnabled(false).get(address).asByteArray();
    return Workbooks.rows(bytes).toString();
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
