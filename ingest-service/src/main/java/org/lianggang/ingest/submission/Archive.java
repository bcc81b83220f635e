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

/** Looks up submissions. */
@Singleton
class Archive {

  private final RowStore rows;

  Archive(RowStore rows) {
    this.rows = rows;
  }

  @Transactional
  Optional<Submission> find(UUID id) {
    return StoredSubmission.<StoredSubmission>findByIdOptional(id)
        .map(
            stored ->
                Submission.of(
                    stored,
                    stored.findings,
                    rows.read(stored.content, 0, Integer.MAX_VALUE).stream()
                        .map(SubmittedRow::of)
                        .toList()));
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
