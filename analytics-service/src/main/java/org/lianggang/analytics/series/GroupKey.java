package org.lianggang.analytics.series;

import java.util.Comparator;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;

/** A group of an indicator, written "sex/residence". */
public record GroupKey(Sex sex, Residence residence) implements Comparable<GroupKey> {

  private static final Comparator<GroupKey> ORDER =
      Comparator.comparing(GroupKey::residence).thenComparing(GroupKey::sex);

  @Override
  public int compareTo(GroupKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return sex + "/" + residence;
  }
}
