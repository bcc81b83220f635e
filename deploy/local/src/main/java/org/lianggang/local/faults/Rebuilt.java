package org.lianggang.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Following;

/** Holds what analytics answers against what it answers after it has followed all once more. */
final class Rebuilt {

  private static final Duration WITHIN = Duration.ofMinutes(3);

  private Rebuilt() {}

  /** The questions that are answered otherwise. */
  static List<String> differences(Site site) {
    Map<String, JsonNode> before = answers(site);
    site.rebuild();
    site.awaitReady();
    Map<String, JsonNode> after = answers(site);
    List<String> different = new ArrayList<>();
    before.forEach(
        (question, answer) -> {
          if (!answer.equals(after.get(question))) {
            different.add(
                "%s was %s and is %s after a rebuild"
                    .formatted(question, answer, after.get(question)));
          }
        });
    return different;
  }

  private static Map<String, JsonNode> answers(Site site) {
    Api analytics = site.analytics();
    Following.await(site.ingest(), analytics, WITHIN);
    Map<String, JsonNode> answers = new TreeMap<>();
    Stream.concat(
            Stream.of(
                SmallCatalogue.ATTAINMENT, SmallCatalogue.ASSESSMENTS, SmallCatalogue.WARNINGS),
            Stream.concat(SmallCatalogue.INDICATORS.stream(), SmallCatalogue.LONG.stream())
                .map(indicator -> SmallCatalogue.SERIES + indicator))
        .forEach(question -> answers.put(question, timeless(analytics.get(question).expect(200))));
    return answers;
  }

  /** Without when it was computed. */
  private static JsonNode timeless(JsonNode answer) {
    answer.findParents("computedUpTo").forEach(one -> ((ObjectNode) one).remove("computedUpTo"));
    return answer;
  }
}
