package org.lianggang.ingest.roster;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Who reports, and for which regions, as it stands now. */
@Singleton
public class Roster {

  private final Regions regions;
  private final Departments departments;
  private final MemberUnits units;
  private final Assignments assignments;

  Roster(Regions regions, Departments departments, MemberUnits units, Assignments assignments) {
    this.regions = regions;
    this.departments = departments;
    this.units = units;
    this.assignments = assignments;
  }

  /** The codes of all regions, those of the past included. */
  public Set<String> regionCodes() {
    return regions.codes();
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
}
