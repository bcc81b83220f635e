package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.feed.ChangeType.PLAN_PUT;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Roster;

/** The plans in all their versions. */
@Singleton
public class Plans {

  private static final String LATEST =
      "version = (select max(later.version) from StoredPlan later where later.code = plan.code)";

  private static final String MEASURED =
      """
      select d.value->'name'->>'zh', m.value->>'indicator'
      from (
        select distinct on (code) code, body from plan_version
        order by code, version desc) latest
      cross join lateral jsonb_array_elements(latest.body->'domains') with ordinality d(value, place)
      cross join lateral jsonb_array_elements(d.value->'goals') with ordinality g(value, place)
      cross join lateral jsonb_array_elements(g.value->'measures') with ordinality m(value, place)
      where latest.body->>'region' = any (string_to_array(:regions, ','))
        and m.value->>'indicator' is not null
      order by array_position(string_to_array(:regions, ','), latest.body->>'region'),
        latest.code, d.place, g.place, m.place
      """;

  private static final String PLACINGS =
      """
      select distinct m.value->>'indicator', d.value->>'code', latest.body->>'region',
        cast(coalesce(latest.body->>'baselineYear', latest.body->>'startYear') as integer)
      from (
        select distinct on (code) body from plan_version order by code, version desc) latest
      cross join lateral jsonb_array_elements(latest.body->'domains') d
      cross join lateral jsonb_array_elements(d.value->'goals') g
      cross join lateral jsonb_array_elements(g.value->'measures') m
      where m.value->>'indicator' is not null
      """;

  private final Indicators indicators;
  private final Roster roster;
  private final Documents documents;
  private final Clock clock;

  Plans(Indicators indicators, Roster roster, Documents documents, Clock clock) {
    this.indicators = indicators;
    this.roster = roster;
    this.documents = documents;
    this.clock = clock;
  }

  /** The latest version. */
  @Transactional
  public Optional<PlanVersion> find(String code) {
    return StoredPlan.<StoredPlan>find("code", Sort.descending("version"), code)
        .firstResultOptional()
        .map(StoredPlan::toVersion);
  }

  @Transactional
  Optional<PlanVersion> find(String code, int version) {
    return StoredPlan.<StoredPlan>findByIdOptional(new StoredPlan.Key(code, version))
        .map(StoredPlan::toVersion);
  }

  /**
   * What the latest versions of the plans of some regions measure, in the order of the regions and
   * then of the plans.
   */
  @Transactional
  public List<PlannedIndicator> measured(List<String> regions) {
    return StoredPlan.getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(MEASURED, Object[].class)
        .setParameter("regions", String.join(",", regions))
        .getResultStream()
        .map(row -> new PlannedIndicator((String) row[0], (String) row[1]))
        .toList();
  }

  /** Of the latest version of every plan. */
  @Transactional
  public List<Placing> placings() {
    return StoredPlan.getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(PLACINGS, Object[].class)
        .getResultStream()
        .map(
            row -> new Placing((String) row[0], (String) row[1], (String) row[2], (Integer) row[3]))
        .toList();
  }

  @Transactional
  Listing<PlanVersion.Summary> list(int limit, String cursor) {
    List<StoredPlan> found =
        StoredPlan.find(
                "from StoredPlan plan where code > ?1 and " + LATEST, Sort.by("code"), cursor)
            .page(0, limit + 1)
            .list();
    return Listing.of(
        found.stream().map(stored -> stored.toVersion().summary()).toList(),
        limit,
        PlanVersion.Summary::code);
  }

  /** A plan that differs from its latest version becomes the next one. */
  @Transactional
  Kept<PlanVersion> put(String code, Plan plan) {
    documents.takeTurn();
    List<Finding> faults = faults(code, plan);
    if (!faults.isEmpty()) {
      return Kept.refused(faults);
    }
    Optional<PlanVersion> latest = find(code);
    if (latest.isPresent() && documents.same(latest.get().plan(), plan)) {
      return new Kept.Again<>(latest.get());
    }
    int version = latest.map(PlanVersion::version).orElse(0) + 1;
    PlanVersion next =
        new PlanVersion(version, clock.instant().truncatedTo(ChronoUnit.MICROS), plan);
    StoredPlan.keep(next);
    StoredPlan.flush();
    documents.announce(
        PLAN_PUT, code, latest.map(PlanVersion::plan).orElse(null), plan, next.announced());
    return version == 1 ? new Kept.First<>(next) : new Kept.Again<>(next);
  }

  private List<Finding> faults(String code, Plan plan) {
    PlanRules rules =
        new PlanRules(indicators.all(), roster.regionCodes(), roster.departmentCodes());
    return Stream.concat(Codes.inPath(code, "code", plan.code()), rules.faults(plan).stream())
        .toList();
  }
}
