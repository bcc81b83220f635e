package org.lianggang.ingest.notice;

import static org.lianggang.ingest.feed.ChangeType.OBLIGATION_REMINDER;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.ingest.feed.Feed;
import org.lianggang.ingest.narrative.OwedNarratives;
import org.lianggang.ingest.obligation.Account;
import org.lianggang.ingest.obligation.Accounts;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.roster.Round;

/**
 * Reminds of what is not handed in, on the days around the due day that webhooks ask for, while the
 * round takes it: once each, whichever instance finds it.
 */
@Singleton
public class Reminding {

  private static final int LONGEST_SECONDS = 600;

  private final Webhooks webhooks;
  private final Accounts accounts;
  private final OwedNarratives narratives;
  private final Roster roster;
  private final ReminderStore store;
  private final Feed feed;
  private final Clock clock;

  Reminding(
      Webhooks webhooks,
      Accounts accounts,
      OwedNarratives narratives,
      Roster roster,
      ReminderStore store,
      Feed feed,
      Clock clock) {
    this.webhooks = webhooks;
    this.accounts = accounts;
    this.narratives = narratives;
    this.roster = roster;
    this.store = store;
    this.feed = feed;
    this.clock = clock;
  }

  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  @Scheduled(
      every = "{lianggang.obligation.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void remind() {
    Marks marks = new Marks(webhooks.marks());
    if (marks.isEmpty()) {
      return;
    }
    LocalDate today = Round.dayOf(clock.instant());
    roster.rounds().stream()
        .filter(round -> !today.isBefore(round.opens()) && !today.isAfter(round.lastDay()))
        .filter(round -> dues(round).anyMatch(due -> marks.reached(due, today).isPresent()))
        .forEach(round -> remind(round, marks, today));
  }

  private static Stream<LocalDate> dues(Round round) {
    return Stream.concat(
        Stream.of(round.due()), round.exceptions().stream().map(Round.DueDate::due));
  }

  private void remind(Round round, Marks marks, LocalDate today) {
    Set<String> texts = narratives.outstanding(round);
    accounts
        .of(round)
        .forEach(
            account -> {
              boolean text = texts.contains(account.unit() + "/" + account.region());
              if (text || account.outstanding() > 0) {
                remind(round, account, text, marks, today);
              }
            });
  }

  private void remind(Round round, Account account, boolean text, Marks marks, LocalDate today) {
    Round.Window window = round.windowOf(account.unit(), account.region());
    if (today.isAfter(window.closes())) {
      return;
    }
    marks
        .reached(window.due(), today)
        .ifPresent(
            days -> {
              Reminder reminder =
                  Reminder.of(round, account, window.due(), Math.toIntExact(days), text, today);
              if (store.say(round, reminder)) {
                feed.append(OBLIGATION_REMINDER, reminder.subject(), reminder);
              }
            });
  }
}
