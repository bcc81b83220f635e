package org.lianggang.ingest.judgement;

import static org.lianggang.ingest.feed.ChangeType.JUDGEMENT_RECORDED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEASURE;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_PLAN;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.PlanVersion;
import org.lianggang.ingest.catalogue.Plans;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Roster;

/** Every judgement that was ever recorded; the latest one counts. */
@Singleton
class Judgements {

  private final Plans plans;
  private final Roster roster;
  private final Documents documents;
  private final Clock clock;

  Judgements(Plans plans, Roster roster, Documents documents, Clock clock) {
    this.plans = plans;
    this.roster = roster;
    this.documents = documents;
    this.clock = clock;
  }

  @Transactional
  Kept<Judgement> record(Judgement judgement) {
    documents.takeTurn();
    List<Finding> faults = faults(judgement);
    if (!faults.isEmpty()) {
      return Kept.refused(faults);
    }
    Judgement recorded =
        judgement.recorded(
            UuidCreator.getTimeOrderedEpoch(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    return documents.keep(
        null, recorded, StoredJudgement::keep, JUDGEMENT_RECORDED, recorded.subject());
  }

  /** In the order in which they were recorded; a criterion that is null leaves all. */
  @Transactional
  Listing<Judgement> list(String plan, String region, String period, int limit, UUID cursor) {
    Map<String, Object> criteria = new LinkedHashMap<>();
    criteria.put("plan", plan);
    criteria.put("region", region);
    criteria.put("period", period);
    criteria.values().removeIf(wanted -> wanted == null);
    String filter =
        criteria.keySet().stream()
            .map(field -> field + " = :" + field)
            .collect(Collectors.joining(" and "));
    criteria.put("cursor", Optional.ofNullable(cursor).orElse(new UUID(0, 0)));
    List<StoredJudgement> found =
        StoredJudgement.find(
                "id > :cursor" + (filter.isEmpty() ? "" : " and " + filter),
                Sort.by("id"),
                criteria)
            .page(0, limit + 1)
            .list();
    return Listing.of(
        found.stream().map(stored -> stored.body).toList(),
        limit,
        judgement -> judgement.id().toString());
  }

  private List<Finding> faults(Judgement judgement) {
    Optional<PlanVersion> plan = plans.find(judgement.plan());
    return Stream.of(
            plan.isPresent() ? Stream.<Finding>empty() : unknownPlan(judgement.plan()),
            plan
                .filter(found -> !found.plan().hasMeasure(judgement.measure()))
                .map(found -> unknownMeasure(judgement))
                .stream(),
            Codes.known(UNKNOWN_REGION, "/region", judgement.region(), roster.regionCodes()))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> unknownPlan(String plan) {
    return Stream.of(Finding.at(UNKNOWN_PLAN, "/plan", "plan", plan, plan));
  }

  private static Finding unknownMeasure(Judgement judgement) {
    return Finding.at(
        UNKNOWN_MEASURE,
        "/measure",
        "measure",
        judgement.measure(),
        judgement.plan(),
        judgement.measure());
  }
}
