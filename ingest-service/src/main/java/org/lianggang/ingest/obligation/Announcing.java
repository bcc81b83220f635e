package org.lianggang.ingest.obligation;

import static org.lianggang.ingest.feed.ChangeType.OBLIGATION_CHANGED;
import static org.lianggang.ingest.feed.ChangeType.ROUND_CLOSED;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.feed.Feed;
import org.lianggang.ingest.roster.Level;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.roster.Round;

/**
 * Tells the followers, who have no clock, what has become due or overdue or was reported, and which
 * rounds have ended: once each, whichever instance finds it, until the end of the round was told.
 */
@Singleton
public class Announcing {

  private static final int LONGEST_SECONDS = 600;

  private final Obligations obligations;
  private final Accounts accounts;
  private final Roster roster;
  private final AnnouncementStore store;
  private final Feed feed;

  Announcing(
      Obligations obligations,
      Accounts accounts,
      Roster roster,
      AnnouncementStore store,
      Feed feed) {
    this.obligations = obligations;
    this.accounts = accounts;
    this.roster = roster;
    this.store = store;
    this.feed = feed;
  }

  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  @Scheduled(
      every = "{lianggang.obligation.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void announce() {
    store.takeTurn();
    LocalDate today = obligations.today();
    roster.rounds().stream()
        .filter(round -> !today.isBefore(round.opens()) && !store.isClosed(round))
        .forEach(round -> announce(round, today));
  }

  private void announce(Round round, LocalDate today) {
    Map<Announcement.Key, Announcement.Said> said = store.said(round);
    List<Announcement> changed =
        accounts.of(round).stream()
            .map(account -> account.on(today))
            .filter(announcement -> !announcement.repeats(said.get(announcement.key())))
            .toList();
    store.say(round, changed);
    changed.forEach(
        announcement -> feed.append(OBLIGATION_CHANGED, announcement.subject(), announcement));
    if (today.isAfter(round.lastDay())) {
      store.close(round);
      feed.append(
          ROUND_CLOSED, round.path(), new Closing(round.year(), round.level(), round.lastDay()));
    }
  }

  /** The last day of a round, exceptions included. */
  record Closing(int year, Level level, LocalDate day) {}
}
