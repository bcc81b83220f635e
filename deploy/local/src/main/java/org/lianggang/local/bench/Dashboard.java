package org.lianggang.local.bench;

import java.net.URI;
import java.util.List;
import org.lianggang.local.process.Pair;

/**
 * Shows one region and asks again and again: attainment rates, a series, warnings, and the
 * reference, in turn.
 */
final class Dashboard extends Person {

  private static final double PAUSE_MILLIS = 6_000;

  private final URI analytics;
  private final String token;
  private final String region;
  private final List<String> indicators;
  private int asked;

  /**
   * @param number one of them in ten sees every figure, the others what is public
   */
  Dashboard(Line line, Shift shift, Pair pair, int number, String region, SyntheticNation nation) {
    super(line, shift, number, PAUSE_MILLIS);
    this.analytics = pair.analytics().url();
    this.token = pair.tokenOf("dashboard-" + number, number % 10 == 0 ? "analyst" : "reader");
    this.region = region;
    this.indicators = nation.indicators();
    this.asked = number;
  }

  @Override
  void act(Runnable done) {
    Tally.Kind kind = asked % 4 == 0 ? Tally.Kind.PING : Tally.Kind.READ;
    String path =
        switch (asked++ % 4) {
          case 0 -> "/v1/ping";
          case 1 ->
              "/v1/attainment?plan=%s&region=%s&period=2021&groupBy=domain"
                  .formatted(SyntheticNation.PLAN, region);
          case 2 ->
              "/v1/series?indicator=%s&region=%s"
                  .formatted(indicators.get(any(indicators.size())), region);
          default -> "/v1/warnings?region=%s&limit=50".formatted(region);
        };
    line().ask(kind, Line.request(analytics, path, token).GET().build(), 200, any -> done.run());
  }
}
