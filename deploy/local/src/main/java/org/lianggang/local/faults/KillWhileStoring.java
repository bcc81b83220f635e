package org.lianggang.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.lianggang.local.api.Answer;

/**
 * Ingest dies when it has judged all of a long report and is about to keep it. Afterwards the job
 * ends by itself, the report is there as a whole, and sent again it is the same one.
 */
final class KillWhileStoring implements Fault {

  private int sent;

  @Override
  public String name() {
    return "kill -9 of ingest while it stores a long report";
  }

  @Override
  public void happen(Site site) {
    sent++;
    List<Map<String, Object>> rows = SmallCatalogue.longReport(sent);
    String job = "/v1/jobs/" + killed(site, rows);
    site.awaitReady();
    Site.await(() -> isOver(site, job), "the job does not end after its service was killed");
    JsonNode receipt = site.ingest().get(job).expect(200).path("receipt");
    String id = receipt.path("id").asText();
    refuseUnless(sumOf(receipt.path("counts")) == rows.size(), "counts do not add up", receipt);
    JsonNode kept = site.ingest().get("/v1/submissions/" + id).expect(200);
    refuseUnless(kept.path("observations").size() == rows.size(), "rows are missing", receipt);
    JsonNode again = send(site, rows).expect(201);
    refuseUnless(again.path("id").asText().equals(id), "sent again it is another one", again);
  }

  /** The job, of which it is certain that it was under way: nobody could keep a submission. */
  private String killed(Site site, List<Map<String, Object>> rows) {
    try (Connection holder = DriverManager.getConnection(site.kept().url());
        Statement lock = holder.createStatement()) {
      holder.setAutoCommit(false);
      lock.execute("lock table submission in share mode");
      String job = send(site, rows).expect(202).get("id").asText();
      Site.await(() -> isJudged(site, job, rows.size()), "the long report is not judged");
      site.killIngest();
      return job;
    } catch (SQLException e) {
      throw new IllegalStateException("nobody could be kept from keeping submissions", e);
    }
  }

  private Answer send(Site site, List<Map<String, Object>> rows) {
    return site.ingest()
        .post(
            "/v1/submissions",
            SmallCatalogue.report(rows),
            Map.of("Idempotency-Key", "KILLED-" + sent));
  }

  private static boolean isJudged(Site site, String job, int rows) {
    JsonNode now = site.ingest().get("/v1/jobs/" + job).expect(200);
    return now.path("state").asText().equals("RUNNING")
        && now.at("/progress/checked").asInt() == rows;
  }

  private static boolean isOver(Site site, String job) {
    return site.ingest().get(job).expect(200).has("endedAt");
  }

  private static int sumOf(JsonNode counts) {
    return counts.path("new").asInt()
        + counts.path("revised").asInt()
        + counts.path("unchanged").asInt();
  }

  private static void refuseUnless(boolean right, String otherwise, JsonNode receipt) {
    if (!right) {
      throw new IllegalStateException(otherwise + ": " + receipt);
    }
  }
}
