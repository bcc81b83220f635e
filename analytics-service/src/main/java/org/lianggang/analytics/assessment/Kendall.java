package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Kendall's test for a trend of figures in order of time (Mann 1945, Kendall 1975), exact. Equal
 * figures are neither rise nor fall; then the chances are those of the distinct arrangements of
 * just these figures, so that no correction is needed.
 *
 * @param s rises less falls among all pairs
 * @param p the chance of an s at least as far from 0 where there is no trend; two-sided
 */
public record Kendall(int s, double p) {

  /** The chances of each distance by how often each figure occurs; found once. */
  private static final Map<List<Integer>, double[]> FOUND = new ConcurrentHashMap<>();

  /** Figures up to which that is kept: there are 684 ways in which so many can be equal. */
  private static final int KEPT = 15;

  public static Kendall of(List<BigDecimal> figures) {
    int s = 0;
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        s += figures.get(j).compareTo(figures.get(i));
      }
    }
    List<Integer> ties = ties(figures);
    double[] chances =
        figures.size() > KEPT ? chances(ties) : FOUND.computeIfAbsent(ties, Kendall::chances);
    return new Kendall(s, chances[Math.abs(s)]);
  }

  /** How often each figure occurs, the rarest first; 1.0 and 1.00 are the same figure. */
  private static List<Integer> ties(List<BigDecimal> figures) {
    TreeMap<BigDecimal, Integer> ties = new TreeMap<>();
    figures.forEach(figure -> ties.merge(figure, 1, Integer::sum));
    return ties.values().stream().sorted().toList();
  }

  /**
   * How many arrangements have 0, 1, 2 … falls: the Gaussian multinomial coefficient, multiplied
   * out factor by factor.
   */
  private static BigInteger[] arrangements(List<Integer> ties) {
    BigInteger[] byFalls = {BigInteger.ONE};
    int placed = 0;
    for (int tie : ties) {
      for (int one = 1; one <= tie; one++) {
        byFalls = over(times(byFalls, ++placed), one);
      }
    }
    return byFalls;
  }

  /** Times 1 + q + … + q^(terms − 1). */
  private static BigInteger[] times(BigInteger[] by, int terms) {
    BigInteger[] product = new BigInteger[by.length + terms - 1];
    Arrays.fill(product, BigInteger.ZERO);
    for (int i = 0; i < by.length; i++) {
      for (int j = 0; j < terms; j++) {
        product[i + j] = product[i + j].add(by[i]);
      }
    }
    return product;
  }

  /** Divided by 1 + q + … + q^(terms − 1), which leaves nothing over. */
  private static BigInteger[] over(BigInteger[] by, int terms) {
    BigInteger[] quotient = new BigInteger[by.length - terms + 1];
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] = by[i];
      for (int j = Math.max(0, i - terms + 1); j < i; j++) {
        quotient[i] = quotient[i].subtract(quotient[j]);
      }
    }
    return quotient;
  }

  /** Of an s at least so far from 0, by the distance: as many falls above or below the middle. */
  private static double[] chances(List<Integer> ties) {
    BigInteger[] byFalls = arrangements(ties);
    int pairs = byFalls.length - 1;
    BigDecimal all =
        new BigDecimal(Arrays.stream(byFalls).reduce(BigInteger.ZERO, BigInteger::add));
    BigInteger asFar = BigInteger.ZERO;
    double[] chances = new double[byFalls.length];
    for (int distance = pairs; distance >= 0; distance--) {
      if ((pairs - distance) % 2 == 0) {
        asFar = asFar.add(byFalls[(pairs - distance) / 2]);
        asFar = distance == 0 ? asFar : asFar.add(byFalls[(pairs + distance) / 2]);
      }
      chances[distance] = new BigDecimal(asFar).divide(all, MathContext.DECIMAL64).doubleValue();
    }
    return chances;
  }
}
