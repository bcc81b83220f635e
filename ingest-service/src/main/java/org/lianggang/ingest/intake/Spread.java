package org.lianggang.ingest.intake;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** How far the values of some regions reach, from the point of view of any one of them. */
final class Spread {

  private final Set<String> regions = new HashSet<>();
  private End least;
  private End secondLeast;
  private End most;
  private End secondMost;

  /** Null is passed over. */
  void add(String region, BigDecimal value) {
    if (value == null) {
      return;
    }
    regions.add(region);
    End end = new End(region, value);
    if (least == null || value.compareTo(least.value) < 0) {
      secondLeast = least;
      least = end;
    } else if (secondLeast == null || value.compareTo(secondLeast.value) < 0) {
      secondLeast = end;
    }
    if (most == null || value.compareTo(most.value) > 0) {
      secondMost = most;
      most = end;
    } else if (secondMost == null || value.compareTo(secondMost.value) > 0) {
      secondMost = end;
    }
  }

  int countBeside(String region) {
    return regions.size() - (regions.contains(region) ? 1 : 0);
  }

  BigDecimal leastBeside(String region) {
    return (least.region.equals(region) ? secondLeast : least).value;
  }

  BigDecimal mostBeside(String region) {
    return (most.region.equals(region) ? secondMost : most).value;
  }

  private record End(String region, BigDecimal value) {}
}
