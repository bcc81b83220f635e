package org.lianggang.ingest.obligation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianggang.ingest.roster.Round;

/** Adds up what each unit owes for each region in a round. */
@Singleton
public class Accounts {

  private final Obligations obligations;

  Accounts(Obligations obligations) {
    this.obligations = obligations;
  }

  /** As of today; in the order of units and regions. */
  public Collection<Account> of(Round round) {
    Map<Announcement.Key, Account> accounts = new LinkedHashMap<>();
    obligations
        .frame(Asked.of(round.path(), null, null, null, null))
        .ifPresent(
            frame ->
                obligations
                    .of(frame, null)
                    .forEach(
                        one ->
                            accounts
                                .computeIfAbsent(
                                    new Announcement.Key(one.unit(), one.region()),
                                    first -> new Account(one))
                                .add(one)));
    return accounts.values();
  }
}
