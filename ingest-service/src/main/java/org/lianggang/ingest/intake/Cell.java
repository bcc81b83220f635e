package org.lianggang.ingest.intake;

import java.util.Optional;
import java.util.OptionalInt;
import org.lianggang.ingest.roster.Duties;
import org.lianggang.ingest.roster.DutyBook;

/** The one place a figure can stand in; of each cell there is at most one current figure. */
public record Cell(String indicator, String region, String period, String sex, String residence)
    implements Comparable<Cell> {

  /** Codes differ in few characters; unless each is stirred in, many would share a bucket. */
  @Override
  public int hashCode() {
    int hash = stir(1, indicator);
    hash = stir(hash, region);
    hash = stir(hash, period);
    hash = stir(hash, sex);
    return stir(hash, residence);
  }

  private static int stir(int hash, String more) {
    int mixed = (hash ^ more.hashCode()) * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell that
        && indicator.equals(that.indicator)
        && region.equals(that.region)
        && period.equals(that.period)
        && sex.equals(that.sex)
        && residence.equals(that.residence);
  }

  /** By region, period, indicator, sex and residence; a million are sorted at a time. */
  @Override
  public int compareTo(Cell other) {
    int order = compare(region, other.region);
    order = order != 0 ? order : compare(period, other.period);
    order = order != 0 ? order : compare(indicator, other.indicator);
    order = order != 0 ? order : compare(sex, other.sex);
    return order != 0 ? order : compare(residence, other.residence);
  }

  /** Most codes beside each other are the same text. */
  private static int compare(String one, String other) {
    return one == other ? 0 : one.compareTo(other);
  }

  Cell withIndicator(String other) {
    return new Cell(other, region, period, sex, residence);
  }

  Cell withRegion(String other) {
    return new Cell(indicator, other, period, sex, residence);
  }

  public Cell withPeriod(String other) {
    return new Cell(indicator, region, other, sex, residence);
  }

  public OptionalInt year() {
    return yearOf(period);
  }

  /** None where what was sent for the period is no year. */
  public static OptionalInt yearOf(String period) {
    int year = 0;
    for (int i = 0; i < period.length(); i++) {
      char digit = period.charAt(i);
      if (digit < '0' || digit > '9') {
        return OptionalInt.empty();
      }
      year = year * 10 + digit - '0';
    }
    return period.length() == 4 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** None where the unit of these duties does not owe it. */
  public Optional<Duties.Role> roleIn(DutyBook duties) {
    return year().isEmpty()
        ? Optional.empty()
        : duties.role(indicator, region, sex, residence, year().getAsInt());
  }

  public boolean isOwedIn(DutyBook duties) {
    return year().isPresent() && duties.owes(indicator, region, sex, residence, year().getAsInt());
  }

  Cell withSex(String other) {
    return new Cell(indicator, region, period, other, residence);
  }

  Cell withResidence(String other) {
    return new Cell(indicator, region, period, sex, other);
  }
}
