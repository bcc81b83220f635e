package org.lianggang.analytics.parity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * Tells whose rate rests on too few events to be set beside others: fewer than 10 would be expected
 * at the rate of all units together. Of a share it is the rarer side that counts, those who have it
 * or those who lack it.
 */
public final class RareEvents {

  private static final BigDecimal FEWEST = BigDecimal.TEN;

  private RareEvents() {}

  /** The keys of the units with too few events; none of those without counts. */
  public static Set<String> among(Map<String, Figure> units, ValueKind kind) {
    Set<String> rare = new HashSet<>();
    if (kind != ValueKind.SHARE && kind != ValueKind.RATE) {
      return rare;
    }
    Collection<Figure> counted = units.values().stream().filter(Figure::isCountedAmong).toList();
    BigDecimal events = sum(counted.stream().map(Figure::numerator).toList());
    BigDecimal all = sum(counted.stream().map(Figure::denominator).toList());
    BigDecimal counting = kind == ValueKind.SHARE ? events.min(all.subtract(events)) : events;
    units.forEach(
        (key, figure) -> {
          if (figure.isCountedAmong() && isRare(figure.denominator(), counting, all)) {
            rare.add(key);
          }
        });
    return rare;
  }

  private static boolean isRare(BigDecimal denominator, BigDecimal events, BigDecimal all) {
    return denominator.multiply(events).divide(all, MathContext.DECIMAL128).compareTo(FEWEST) < 0;
  }

  private static BigDecimal sum(Collection<BigDecimal> counts) {
    return counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
