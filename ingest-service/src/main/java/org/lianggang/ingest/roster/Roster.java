package org.lianggang.ingest.roster;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who reports, and for which regions, as it stands now. */
@Singleton
public class Roster {

  private final Regions regions;
  private final Departments departments;
  private final MemberUnits units;
  private final Assignments assignments;
  private final DutyBooks books;
  private final Rounds rounds;
  private final Released released;

  Roster(
      Regions regions,
      Departments departments,
      MemberUnits units,
      Assignments assignments,
      DutyBooks books,
      Rounds rounds,
      Released released) {
    this.regions = regions;
    this.departments = departments;
    this.units = units;
    this.assignments = assignments;
    this.books = books;
    this.rounds = rounds;
    this.released = released;
  }

  /** The codes of all regions, those of the past included. */
  public Set<String> regionCodes() {
    return regions.codes();
  }

  /** Those of the codes that exist, by code. */
  public Map<String, Region> regions(Set<String> codes) {
    return regions.byCodes(codes);
  }

  public Set<String> departmentCodes() {
    return departments.codes();
  }

  public Optional<MemberUnit> unit(String code) {
    return units.find(code);
  }

  /** Those of a unit without any are empty. */
  public Duties dutiesOf(String unit) {
    return assignments.find(unit).orElseGet(() -> Duties.none(unit));
  }

  /** To ask of many figures; that of a unit without duties is empty. */
  public DutyBook bookOf(String unit) {
    return books.of(unit);
  }

  /** Of the units after a code, in the order of their codes. */
  public List<Duties> dutiesAfter(String unit, int most) {
    return assignments.after(unit, most);
  }

  /** Of every level that has one for the year. */
  public List<Round> rounds(int year) {
    return rounds.of(year);
  }

  /** Of every year and level. */
  public List<Round> rounds() {
    return rounds.all();
  }

  /** For a report of these regions and years that is handed in on a day. */
  public Timetable timetable(Set<String> regions, Set<String> periods, LocalDate day) {
    return rounds.timetable(regions, periods, day);
  }

  /** The codes that hold at the end of the year. */
  public Set<String> regionsAt(Level level, int year) {
    return regions.at(level, year);
  }

  public Optional<Region> region(String code) {
    return regions.find(code);
  }

  /** The region above each region. */
  public Map<String, String> parents() {
    return regions.parents();
  }

  /** Of the regions, with those beside them. */
  public Families families(Set<String> regions) {
    return this.regions.families(regions);
  }

  /** Of every unit that has any for the year. */
  public List<Waivers> waivers(String period) {
    return released.of(period);
  }
}
