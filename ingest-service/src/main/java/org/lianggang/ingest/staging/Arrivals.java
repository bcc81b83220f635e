package org.lianggang.ingest.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.ingest.catalogue.Lookup;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.format.Receiver;
import org.lianggang.ingest.format.Site;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.traffic.Room;

/** Takes what is read: a few rows are held in memory, more are staged in the database. */
final class Arrivals implements Receiver, AutoCloseable {

  /** Reports of no more rows come in whenever they are sent. */
  private static final int SHORT = 1_000;

  private final int most;
  private final Head beside;
  private final boolean mayBeEmpty;
  private final Lookup indicators;
  private final StagingArea area;
  private final Turns turns;
  private final List<Row> rows = new ArrayList<>();
  private final List<Finding> faults = new ArrayList<>();
  private final Map<Integer, Site> sites = new HashMap<>();
  private Room.Place turn;
  private Staging staging;

  /**
   * @param most so many rows are held
   * @param incoming with what is known of the head before the rows come
   */
  Arrivals(int most, Incoming incoming, Lookup indicators, StagingArea area, Turns turns) {
    this.most = most;
    this.beside = incoming.head();
    this.mayBeEmpty = incoming.mayBeEmpty();
    this.indicators = indicators;
    this.area = area;
    this.turns = turns;
  }

  @Override
  public void row(Row row) {
    if (turn == null && rows.size() == SHORT) {
      turn = turns.take();
    }
    if (staging == null && rows.size() == most) {
      stage();
    }
    if (staging == null) {
      rows.add(row);
    } else {
      staging.add(completed(row));
    }
  }

  @Override
  public void row(Row row, Site site) {
    if (staging == null) {
      sites.put(row.number(), site);
    }
    row(row);
  }

  @Override
  public void fault(Finding fault) {
    if (staging == null) {
      faults.add(fault);
    } else {
      staging.add(fault);
    }
  }

  @Override
  public void noRows(Finding fault) {
    if (!mayBeEmpty) {
      fault(fault);
    }
  }

  Upload under(Head head, String digest, Optional<byte[]> copy) {
    return staging == null
        ? new Upload.Held(head, rows, faults, sites, digest, copy)
        : staging.end(head, digest);
  }

  @Override
  public void close() {
    if (staging != null) {
      staging.close();
    }
    if (turn != null) {
      turn.leave();
    }
  }

  /** What these rows name is looked up together, since the others will name the same. */
  private void stage() {
    staging = area.begin();
    indicators.byCodes(rows.stream().map(Row::indicator));
    rows.forEach(row -> staging.add(completed(row)));
    faults.forEach(staging::add);
    rows.clear();
    faults.clear();
    sites.clear();
  }

  private Row completed(Row row) {
    return row.completed(beside.region(), beside.period(), indicators.find(row.indicator()));
  }
}
