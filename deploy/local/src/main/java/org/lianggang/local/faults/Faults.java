package org.lianggang.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.lianggang.local.faults.Relay.Line;

/** All that is brought about, in this order. */
final class Faults {

  private static final Duration A_WHILE = Duration.ofSeconds(1);

  private Faults() {}

  static List<Fault> all() {
    return List.of(
        new KillWhileStoring(),
        fault("kill -9 of analytics", Site::killAnalytics),
        fault("kill -9 of analytics while it rebuilds", Site::killRebuilding),
        fault("kill -9 of PostgreSQL", Site::killDatabase),
        fault("restart of PostgreSQL", Site::restartDatabase),
        fault("slow line between the services", site -> line(site.feed(), Line.SLOW)),
        fault("half-open line between the services", site -> line(site.feed(), Line.SILENT)),
        fault("broken line between the services", site -> line(site.feed(), Line.CUT)),
        fault("broken line to the database", site -> line(site.wire(), Line.CUT)),
        fault(
            "a newer ingest that says more",
            site -> told(site, Faults::more, () -> Site.pause(A_WHILE))),
        fault("poisoned entry", Faults::poison),
        new FullDisk(),
        new ClockJump(),
        fault("failover to a standby", Site::failOver));
  }

  private static void line(Relay relay, Line line) {
    relay.line(line);
    Site.pause(A_WHILE);
    relay.line(Line.OPEN);
  }

  /** Changes what the feed says until something has happened. */
  private static void told(Site site, Consumer<JsonNode> change, Runnable until) {
    site.mirror().change(change);
    until.run();
    site.mirror().change(page -> {});
  }

  private static void more(JsonNode page) {
    ((ObjectNode) page).put("added", "later");
    for (JsonNode entry : page.path("items")) {
      ((ObjectNode) entry).put("added", "later");
      ((ObjectNode) entry.path("data")).put("added", 1);
      entry
          .path("data")
          .path("observations")
          .forEach(one -> ((ObjectNode) one).putObject("added").put("later", true));
    }
  }

  /** A revision that was told before: its series is left out, the others go on. */
  private static void poison(Site site) {
    told(site, Faults::toldBefore, () -> site.awaitSetAside(SmallCatalogue.POISONED));
    site.rebuild();
  }

  private static void toldBefore(JsonNode page) {
    for (JsonNode entry : page.path("items")) {
      for (JsonNode one : entry.path("data").path("observations")) {
        if (one.path("indicator").asText().equals(SmallCatalogue.POISONED)
            && one.path("revision").asInt() > 1) {
          ((ObjectNode) one).put("revision", 1);
        }
      }
    }
  }

  private static Fault fault(String name, Consumer<Site> happen) {
    return new Fault() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void happen(Site site) {
        happen.accept(site);
      }
    };
  }
}
