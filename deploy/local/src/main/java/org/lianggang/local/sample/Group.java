package org.lianggang.local.sample;

import java.util.ArrayList;
import java.util.List;

/** Whom a figure is about: a sex and a residence, {@code _T} where they are taken together. */
record Group(String sex, String residence) {

  /** The groups an indicator is reported by: its total, each sex, each residence. */
  static List<Group> reportedBy(Indicator indicator) {
    List<Group> groups = new ArrayList<>();
    indicator.sexes().forEach(sex -> groups.add(new Group(sex, "_T")));
    indicator.residences().stream()
        .filter(residence -> !residence.equals("_T"))
        .forEach(residence -> groups.add(new Group(indicator.totalSex(), residence)));
    return groups;
  }

  /** The groups that add up to the total and cannot be split further. */
  static List<Group> smallestOf(Indicator indicator) {
    List<Group> groups = new ArrayList<>();
    for (String sex : indicator.hasBothSexes() ? List.of("F", "M") : List.of("_T")) {
      for (String residence : indicator.hasResidences() ? List.of("U", "R") : List.of("_T")) {
        groups.add(new Group(sex, residence));
      }
    }
    return groups;
  }

  /** Whether a smallest group belongs to this one. */
  boolean contains(Group smallest, Indicator indicator) {
    return (sex.equals(indicator.totalSex()) || sex.equals(smallest.sex))
        && (residence.equals("_T") || residence.equals(smallest.residence));
  }
}
