package org.lianggang.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Listing;
import org.lianggang.local.sample.Catalogue;
import org.lianggang.local.sample.Sample;

/**
 * Puts the catalogue, the roster and the sample through the public API, as the statistics bureau
 * and the member units would. Doing it again changes nothing.
 */
public final class Loading {

  private final Api ingest;
  private final Progress progress;

  public Loading(Api ingest, Progress progress) {
    this.ingest = ingest;
    this.progress = progress;
  }

  public void catalogue(Catalogue catalogue) {
    put("部门 departments", catalogue.departments(), byCode("departments"));
    put("地区 regions", catalogue.regions(), byCode("regions"));
    put("指标 indicators", catalogue.indicators(), byCode("indicators"));
    put("数据关系规则 rules", catalogue.rules(), byCode("rules"));
    put("纲要 plans", catalogue.plans(), byCode("plans"));
    put("成员单位 member units", catalogue.memberUnits(), byCode("member-units"));
    put("报送职责 duties", catalogue.duties(), body -> "/v1/duties/" + text(body, "unit"));
    put(
        "报送轮次 rounds",
        catalogue.rounds(),
        body -> "/v1/rounds/" + text(body, "year") + "/" + text(body, "level"));
  }

  public void sample(Sample sample) {
    List<JsonNode> submissions = sample.submissions();
    progress.step(
        submissions.size() + " 份报送，提交并审核通过 submissions, sent and accepted",
        () -> submissions.forEach(this::sendAndAccept));
    List<JsonNode> judgements = sample.judgements();
    progress.step(
        judgements.size() + " 项定性评审 judgements of reviewers",
        () -> judgements.stream().filter(this::isNew).forEach(this::record));
  }

  private void record(JsonNode judgement) {
    ingest.post("/v1/judgements", judgement, Map.of()).expect(201);
  }

  /** The same verdict with the same evidence is recorded once. */
  private boolean isNew(JsonNode judgement) {
    String path =
        "/v1/judgements?plan=%s&region=%s&period=%s"
            .formatted(
                text(judgement, "plan"), text(judgement, "region"), text(judgement, "period"));
    return Listing.all(ingest, path).stream().noneMatch(known -> says(known, judgement));
  }

  private static boolean says(JsonNode known, JsonNode judgement) {
    return judgement.properties().stream()
        .allMatch(member -> member.getValue().equals(known.path(member.getKey())));
  }

  private void put(String what, List<JsonNode> bodies, Function<JsonNode, String> path) {
    progress.step(
        bodies.size() + " " + what,
        () -> bodies.forEach(body -> ingest.put(path.apply(body), body).expect(200, 201, 204)));
  }

  private void sendAndAccept(JsonNode submission) {
    JsonNode receipt = ingest.post("/v1/submissions", submission, key(submission)).expect(200, 201);
    String path = "/v1/submissions/" + text(receipt, "id");
    JsonNode now = ingest.get(path).expect(200);
    if (text(now, "state").equals("SUBMITTED")) {
      Map<String, String> unchanged = Map.of("If-Match", "\"" + text(now, "digest") + "\"");
      ingest.post(path + "/accept", Map.of(), unchanged).expect(200);
    }
  }

  private static Function<JsonNode, String> byCode(String collection) {
    return body -> "/v1/" + collection + "/" + text(body, "code");
  }

  private static String text(JsonNode body, String field) {
    return body.path(field).asText();
  }

  /** The same body has the same key, so that a second run asks for the answer of the first. */
  private static Map<String, String> key(JsonNode body) {
    return Map.of("Idempotency-Key", "sample-" + digest(body).substring(0, 32));
  }

  private static String digest(JsonNode body) {
    return HexFormat.of().formatHex(Sha256.of(body.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
