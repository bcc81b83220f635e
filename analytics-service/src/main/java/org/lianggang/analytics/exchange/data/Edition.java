package org.lianggang.analytics.exchange.data;

import java.time.Instant;

/**
 * What a data set is: everything in it has the same action and came the same way.
 *
 * @param provider the member unit, where providers were asked for; null where not
 * @param known when it was disseminated, where the history was asked for; null where not
 */
public record Edition(Action action, String provider, Instant known) {

  /** What is to be done with the data. */
  public enum Action {
    REPLACE("Replace", "R"),
    DELETE("Delete", "D"),
    INFORMATION("Information", "I");

    private final String word;
    private final String letter;

    Action(String word, String letter) {
      this.word = word;
      this.letter = letter;
    }

    public String word() {
      return word;
    }

    /** As SDMX-CSV 2.0 writes it. */
    public String letter() {
      return letter;
    }
  }

  public boolean deletes() {
    return action == Action.DELETE;
  }

  /** Since when what replaces is valid; null where that is not told. */
  public Instant validFrom() {
    return deletes() ? null : known;
  }

  /** Until when what is deleted was valid; null where that is not told. */
  public Instant validTo() {
    return deletes() ? known : null;
  }
}
