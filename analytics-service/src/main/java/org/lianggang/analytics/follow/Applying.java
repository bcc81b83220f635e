package org.lianggang.analytics.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.series.SeriesKey;

/** Takes the changes of one batch into the tables, and remembers what they touched. */
final class Applying implements Change.Receiver {

  private static final Logger LOG = Logger.getLogger(Applying.class);

  private final Connection connection;
  private final Stores stores;
  private final Impact impact = new Impact();
  private final Arrivals arrivals = new Arrivals();
  private final Set<UUID> pending;
  private final Map<UUID, List<Change.AcceptancePart>> open = new LinkedHashMap<>();

  /** Where the changes go. */
  record Stores(
      CatalogueStore catalogue,
      RosterStore roster,
      JudgementStore judgements,
      AcceptanceStore acceptances,
      SetAsideStore setAside,
      ObligationStore obligations,
      Panels panels,
      Spreading spreading,
      ChangeReader reader) {}

  Applying(Connection connection, Stores stores) throws SQLException {
    this.connection = connection;
    this.stores = stores;
    this.pending = stores.acceptances().pending(connection);
  }

  /** What has not been written one by one is written at once. */
  Impact finish() throws SQLException {
    settle();
    stores
        .acceptances()
        .keepPending(connection, open.values().stream().flatMap(List::stream).toList());
    return impact;
  }

  private void settle() throws SQLException {
    stores.setAside().add(connection, arrivals.keep(connection, stores.acceptances()));
  }

  @Override
  public void take(Change.IndicatorPut change) throws SQLException {
    stores
        .catalogue()
        .putIndicator(
            connection, change.indicator(), change.body().toString(), change.at().position());
    impact.indicator(change.indicator().code(), change.at().position());
  }

  @Override
  public void take(Change.PlanPut change) throws SQLException {
    stores
        .catalogue()
        .putPlan(
            connection,
            change.version(),
            change.plan(),
            change.body().toString(),
            change.at().position());
    impact.plan(change.plan().code(), change.at().position());
  }

  @Override
  public void take(Change.RegionPut change) throws SQLException {
    stores
        .catalogue()
        .region(connection, change.region().code())
        .ifPresent(before -> makesUp(before, change.at().position()));
    makesUp(change.region(), change.at().position());
    stores
        .catalogue()
        .putRegion(connection, change.region(), change.body().toString(), change.at().position());
    impact.region(change.region().code(), change.at().position());
  }

  /** What follows from the region, and for it, where it stood and where it stands. */
  private void makesUp(Region region, long position) {
    impact.whole(region.code(), position);
    region.successors().forEach(successor -> impact.whole(successor, position));
    if (region.parent() != null) {
      impact.whole(region.parent(), position);
    }
  }

  @Override
  public void take(Change.DepartmentPut change) throws SQLException {
    stores.roster().put(connection, change);
    impact.everything(change.at().position());
  }

  @Override
  public void take(Change.MemberUnitPut change) throws SQLException {
    stores.roster().put(connection, change);
    impact.place(change.region(), change.at().position());
    impact.unit(change.code(), change.at().position());
  }

  @Override
  public void take(Change.DutiesPut change) throws SQLException {
    stores.roster().put(connection, change);
    change.regions().forEach(region -> impact.place(region, change.at().position()));
  }

  @Override
  public void take(Change.RoundPut change) throws SQLException {
    stores.roster().put(connection, change);
    impact.everything(change.at().position());
  }

  @Override
  public void take(Change.JudgementRecorded change) throws SQLException {
    stores.judgements().add(connection, change);
    impact.judged(change.reviewed().plan(), change.reviewed().region(), change.at().position());
  }

  @Override
  public void take(Change.AcceptancePart change) throws SQLException {
    UUID submission = change.part().submission();
    if (!change.part().last()) {
      open.computeIfAbsent(submission, any -> new ArrayList<>()).add(change);
      return;
    }
    if (pending.remove(submission)) {
      stores
          .acceptances()
          .takePending(connection, submission, body -> accept(read(body), change.at()));
    }
    for (Change.AcceptancePart part : open.getOrDefault(submission, List.of())) {
      accept(part.part(), change.at());
    }
    open.remove(submission);
    accept(change.part(), change.at());
  }

  @Override
  public void take(Change.ObligationChanged change) throws SQLException {
    stores.obligations().put(connection, change);
    Obligation obligation = change.obligation();
    impact.owing(obligation.unit(), obligation.region(), change.at().position());
  }

  /** What lies before it in the batch is part of what it closes on. */
  @Override
  public void take(Change.RoundClosed change) throws SQLException {
    settle();
    stores
        .panels()
        .close(connection, change)
        .forEach(key -> impact.series(key, change.at().position()));
    stores
        .spreading()
        .close(connection, change)
        .forEach(key -> impact.series(key, change.at().position()));
  }

  @Override
  public void take(Change.LeftAlone change) {}

  @Override
  public void take(Change.UnknownChange change) {
    LOG.warnf(
        "change %d is of a type this version does not know and is left out: %s",
        change.at().position(), change.type());
  }

  /** A long acceptance is written while it is read: its figures are never all in memory. */
  private void accept(Part part, Change.At known) throws SQLException {
    if (arrivals.areEnoughBefore(part)) {
      settle();
    }
    for (Part.Reported cell : part.observations()) {
      arrivals.add(part, cell, known);
      impact.series(new SeriesKey(cell.indicator(), cell.region()), known.position());
    }
  }

  private Part read(String body) {
    try {
      return stores.reader().part(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was checked when it was stored cannot be read", e);
    }
  }
}
