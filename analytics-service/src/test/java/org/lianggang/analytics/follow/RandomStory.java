package org.lianggang.analytics.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes in any order, as the years may bring them: synthetic, the same for the same seed. */
final class RandomStory {

  private static final List<String> REGIONS =
      List.of("000000", "150000", "152900", "152921", "152922", "152929");
  private static final List<String> INDICATORS = List.of("A", "B", "C");
  private static final List<String> AGGREGATIONS = List.of("NONE", "SUM", "RATIO_OF_SUMS");
  private static final List<String> COUNTIES =
      IntStream.rangeClosed(30, 41).mapToObj(i -> "1529" + i).toList();
  private static final List<String> KINDS = List.of("AT_LEAST", "AT_MOST", "ABOVE", "BELOW");

  private final Random chance;
  private final Map<String, Integer> revisions = new HashMap<>();
  private int version;
  private int count;

  private RandomStory(Random chance) {
    this.chance = chance;
  }

  static List<FakeFeed.Event> of(long seed, int length) {
    RandomStory story = new RandomStory(new Random(seed));
    List<FakeFeed.Event> events = new ArrayList<>(Events.regions());
    events.add(Events.region("152922", "COUNTY", "152900"));
    INDICATORS.forEach(
        indicator ->
            events.add(
                Events.aggregated(indicator, AGGREGATIONS.get(INDICATORS.indexOf(indicator)))));
    events.add(Events.counted("D"));
    COUNTIES.forEach(county -> events.add(Events.region(county, "COUNTY", "150000")));
    COUNTIES.forEach(county -> events.add(story.peers(county)));
    while (events.size() < length) {
      events.add(story.next());
    }
    return events;
  }

  private FakeFeed.Event next() {
    count++;
    int kind = chance.nextInt(33);
    if (kind < 13) {
      return figures();
    }
    return switch (kind) {
      case 13, 14 -> plan();
      case 15 -> Events.aggregated(any(INDICATORS), any(AGGREGATIONS));
      case 16 -> Events.region("152921", "COUNTY", any(List.of("152900", "150000")));
      case 17 -> Events.memberUnit("UNIT" + count, any(REGIONS));
      case 18 -> Events.duties("UNIT", any(REGIONS));
      case 19 -> Events.department("DEPARTMENT" + count);
      case 20 -> Events.round(2020 + chance.nextInt(5));
      case 21 -> Events.waivers("UNIT", 2020 + chance.nextInt(5));
      case 22, 27 ->
          Events.obligation(
              any(List.of("UNIT", "UNIT" + count)),
              any(REGIONS),
              any(List.of("DUE", "OVERDUE", "REPORTED")),
              any(List.of("2025-04-01", "2026-01-01", "2026-01-20")));
      case 23 -> Events.narrative("UNIT", any(REGIONS), 2020 + chance.nextInt(5));
      case 24 -> Events.reminder("UNIT", any(REGIONS), 2020 + chance.nextInt(5));
      case 25, 28 -> Events.closing(2020 + chance.nextInt(2));
      case 26 -> Events.since2023("152929");
      case 29 -> counts();
      case 30 -> peers(any(COUNTIES));
      case 31 ->
          Events.ended(any(List.of("152921", "152922")), any(List.of("152929", "152929 152922")));
      default ->
          Events.judgement("Q", any(REGIONS), 2021 + count, any(List.of("ATTAINED", "AT_RISK")));
    };
  }

  private FakeFeed.Event figures() {
    String indicator = any(INDICATORS);
    String region = any(REGIONS);
    String values =
        Stream.generate(() -> 2018 + chance.nextInt(8))
            .distinct()
            .limit(1 + chance.nextInt(4))
            .map(year -> value(indicator, region, year))
            .collect(Collectors.joining(" "));
    return Events.part("story" + count, indicator, region, values, 1, true);
  }

  /** A county as its peers, but now and then not. */
  private FakeFeed.Event peers(String county) {
    String odd = chance.nextInt(6) == 0 ? "90.%d#%d" : "30.%d#%d";
    int revision = revisions.merge("A" + county, 1, Integer::sum);
    return Events.part(
        "peers" + county + revision,
        "A",
        county,
        ("2019=30.0#%d 2020=" + odd).formatted(revision, chance.nextInt(10), revision),
        1,
        true);
  }

  /** Few events among 1 000 women and men, whatever those below or above say. */
  private FakeFeed.Event counts() {
    String region = any(REGIONS);
    int revision = revisions.merge("D" + region, 1, Integer::sum);
    int women = chance.nextInt(4);
    int men = (5 * revision + count) % 9;
    return Events.part(
        "counts" + count,
        "D",
        region,
        "2021=%1$d.0/%1$d:1000#%4$d 2021F=%2$d.0/%2$d:500#%4$d 2021M=%3$d.0/%3$d:500#%4$d"
            .formatted(women + men, women, men, revision),
        1,
        true);
  }

  private String value(String indicator, String region, int year) {
    int revision = revisions.merge(indicator + region + year, 1, Integer::sum);
    String value = chance.nextInt(10) == 0 ? "L" : "%.1f".formatted(20 + 30 * chance.nextDouble());
    String counts =
        value.equals("L") || chance.nextInt(4) == 0
            ? ""
            : "/%d:%d".formatted(chance.nextInt(100), 100 + chance.nextInt(200));
    return "%d=%s%s#%d".formatted(year, value, counts, revision);
  }

  private FakeFeed.Event plan() {
    version++;
    List<String> measures = new ArrayList<>(List.of(Events.qualitative("Q")));
    INDICATORS.stream()
        .filter(indicator -> chance.nextInt(4) > 0)
        .forEach(indicator -> measures.add(Events.measure(indicator, "NUMERIC", target())));
    return Events.plan(
        "ALXA_WOMEN_2021_2030",
        version,
        "152900",
        2021 + chance.nextInt(3),
        measures.toArray(String[]::new));
  }

  private String target() {
    return switch (chance.nextInt(6)) {
      case 0 ->
          """
          {"kind": "AT_LEAST_REFERENCE", "reference": {"indicator": "%s"}, "year": 2030}
          """
              .formatted(any(INDICATORS));
      case 1 ->
          """
          {"kind": "EVERY_UNIT", "year": 2030,
           "everyUnit": {"level": "COUNTY", "kind": "AT_LEAST", "value": 35}}
          """;
      case 2 ->
          """
          {"kind": "NARROW_GAP", "groups": {"by": "REGION"}, "year": 2030}
          """;
      default ->
          """
          {"kind": "%s", "value": %d, "year": 2030}
          """
              .formatted(any(KINDS), 25 + chance.nextInt(20));
    };
  }

  private <T> T any(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
