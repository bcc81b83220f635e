package org.lianggang.analytics.query;

import static org.lianggang.analytics.problem.FindingCode.PERIOD_NOT_JUDGED;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_PLAN;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_REGION;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.Problem;
import org.lianggang.analytics.problem.Reading;

/** What is frozen, and what stands now. */
@Singleton
class Releases {

  private final StandingStore standings;
  private final DirectoryStore directories;
  private final VerdictReader verdicts;

  Releases(StandingStore standings, DirectoryStore directories, VerdictReader verdicts) {
    this.standings = standings;
    this.directories = directories;
    this.verdicts = verdicts;
  }

  /** A release and what is in it. */
  record Frozen(Release release, String epoch, List<ObjectNode> items) {}

  /** As it stands now, or every fault of what was asked for. */
  Reading<Frozen> freeze(Connection connection, String name, ReleasePut put, Instant at)
      throws SQLException {
    Standing standing = standings.standing(connection);
    Directory directory = directories.at(connection, standing);
    Optional<PlanVersions> plan = directory.plan(put.plan());
    Optional<Region> region = directory.region(put.region());
    int year = Integer.parseInt(put.period());
    Optional<PlanVersion> version = plan.flatMap(versions -> versions.inForce(year));
    List<Finding> faults = faults(put, plan, region, version);
    if (!faults.isEmpty()) {
      return new Reading.Refused<>(Problem.faulty(faults));
    }
    Subject subject = new Subject(directory, version.get(), region.get(), year);
    Release release =
        new Release(
            name,
            put,
            version.get().version(),
            standing.position(),
            standing.at(),
            at.truncatedTo(ChronoUnit.MICROS));
    return new Reading.Understood<>(
        new Frozen(
            release,
            standing.epoch(),
            verdicts.documents(
                connection, new Frame(standing.computedUpTo(), Map.of(), false), subject)));
  }

  private static List<Finding> faults(
      ReleasePut put,
      Optional<PlanVersions> plan,
      Optional<Region> region,
      Optional<PlanVersion> version) {
    List<Finding> faults = new ArrayList<>();
    if (plan.isEmpty()) {
      faults.add(Finding.at(UNKNOWN_PLAN, "/plan", "plan", put.plan(), "plan", put.plan()));
    }
    if (region.isEmpty()) {
      faults.add(
          Finding.at(UNKNOWN_REGION, "/region", "region", put.region(), "region", put.region()));
    }
    if (plan.isPresent() && version.isEmpty()) {
      faults.add(
          Finding.at(
              PERIOD_NOT_JUDGED,
              "/period",
              "period",
              put.period(),
              "period",
              put.period(),
              put.plan(),
              plan.get().versions().get(0).plan().effectiveFrom(),
              plan.get().latest().plan().endYear()));
    }
    return faults;
  }
}
