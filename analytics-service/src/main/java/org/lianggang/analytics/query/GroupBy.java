package org.lianggang.analytics.query;

import java.util.Map;

/** What attainment rates are broken down by. */
enum GroupBy {
  PLAN("plan") {
    @Override
    Key of(Subject subject, Outline.Place place) {
      return new Key(subject.plan().plan().code(), subject.plan().plan().name());
    }
  },
  DOMAIN("domain") {
    @Override
    Key of(Subject subject, Outline.Place place) {
      return new Key(place.domain().code(), place.domain().name());
    }
  },
  GOAL("goal") {
    @Override
    Key of(Subject subject, Outline.Place place) {
      return new Key(place.goal().code(), place.goal().text());
    }
  },
  MEMBER_UNIT("memberUnit") {
    @Override
    Key of(Subject subject, Outline.Place place) {
      String department = place.measure().lead();
      return subject
          .answering(place)
          .map(unit -> new Key(unit.code(), unit.name()))
          .orElseGet(() -> new Key(department, subject.directory().departmentName(department)));
    }
  },
  REGION("region") {
    @Override
    Key of(Subject subject, Outline.Place place) {
      return new Key(subject.region().code(), subject.region().name());
    }
  };

  private final String word;

  GroupBy(String word) {
    this.word = word;
  }

  /** A group by its code; the name is for people. */
  record Key(String code, Map<String, String> name) {}

  abstract Key of(Subject subject, Outline.Place place);

  /** As it is written in questions: "memberUnit". */
  String written() {
    return word;
  }
}
