package org.lianggang.ingest.submission;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Findings;
import org.lianggang.ingest.staging.RowStore;

/** Looks up submissions. */
@Singleton
class Archive {

  private static final int MOST_ROWS = 10_000;

  private final RowStore rows;

  Archive(RowStore rows) {
    this.rows = rows;
  }

  /** With as many of its rows as an answer holds. */
  @Transactional
  Optional<Submission> find(UUID id) {
    return StoredSubmission.<StoredSubmission>findByIdOptional(id)
        .map(stored -> Submission.of(stored, rows(stored, 0, MOST_ROWS)));
  }

  /** Those after one, in the order they were sent. */
  @Transactional
  Optional<Listing<SubmittedRow>> rows(UUID id, int limit, int after) {
    return StoredSubmission.<StoredSubmission>findByIdOptional(id)
        .map(
            stored ->
                Listing.of(
                    rows(stored, after, limit + 1), limit, row -> String.valueOf(row.row())));
  }

  @Transactional
  Optional<Findings> findings(UUID id) {
    return StoredSubmission.<StoredSubmission>findByIdOptional(id)
        .map(stored -> new Findings(stored.findings, null, stored.findingList));
  }

  /** The latest first; {@code before} is the last one of the page before. */
  @Transactional
  Listing<Submission> list(Filter filter, int limit, UUID before) {
    List<String> conditions = new ArrayList<>(List.of("true = true"));
    Map<String, Object> values = new HashMap<>();
    add(conditions, values, "memberUnit = :unit", "unit", filter.unit());
    add(conditions, values, "region = :region", "region", filter.region());
    add(conditions, values, "period = :period", "period", filter.period());
    add(conditions, values, "state = :state", "state", filter.state());
    add(conditions, values, "id < :before", "before", before);
    List<Submission> found =
        StoredSubmission.<StoredSubmission>find(
                String.join(" and ", conditions), Sort.descending("id"), values)
            .range(0, limit)
            .stream()
            .map(Submission::brief)
            .toList();
    return Listing.of(found, limit, submission -> submission.id().toString());
  }

  private List<SubmittedRow> rows(StoredSubmission stored, int after, int most) {
    return rows.read(stored.id, after, most).stream().map(SubmittedRow::of).toList();
  }

  /** Null is any. */
  record Filter(String unit, String region, String period, State state) {}

  private static void add(
      List<String> conditions,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }
}
