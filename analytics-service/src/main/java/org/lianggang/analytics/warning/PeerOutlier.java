package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.analytics.warning.Panel.Pair;

/**
 * The change of a region is far from those of the regions of its level, by Hidiroglou–Berthelot on
 * the ratio to the year before, of shares on the ratio of odds. Figures of 0 and shares of 100 have
 * no ratio and are named; where half or more have not changed, these are left out.
 */
final class PeerOutlier {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);
  private static final int NAMED = 5;

  private final Thresholds.Peers bounds;

  PeerOutlier(Thresholds.Peers bounds) {
    this.bounds = bounds;
  }

  Stream<Warning> check(Panel panel) {
    List<Pair> usable = panel.pairs().stream().filter(pair -> hasRatio(pair, panel)).toList();
    List<Pair> changed = usable.stream().filter(pair -> !pair.isUnchanged()).toList();
    List<Pair> compared = changed.size() * 2 <= usable.size() ? changed : usable;
    if (compared.size() < bounds.regions()) {
      return Stream.empty();
    }
    double u = panel.kind() == Panel.Kind.COUNT ? bounds.size() : 0;
    double c = panel.belowPrefecture() ? bounds.widthsBelow() : bounds.widths();
    List<HidiroglouBerthelot.Pair> pairs =
        compared.stream().map(pair -> figures(pair, panel)).toList();
    return new HidiroglouBerthelot(u, bounds.least(), c)
        .of(pairs).stream()
            .flatMap(
                found ->
                    IntStream.range(0, pairs.size())
                        .filter(found::isOutlier)
                        .mapToObj(
                            i ->
                                warning(
                                    panel,
                                    compared,
                                    i,
                                    pairs.get(i).ratio(),
                                    found.boundary(pairs.get(i), u))));
  }

  private static boolean hasRatio(Pair pair, Panel panel) {
    return hasRatio(pair.before(), panel) && hasRatio(pair.after(), panel);
  }

  private static boolean hasRatio(BigDecimal figure, Panel panel) {
    return figure.signum() > 0
        && (panel.kind() != Panel.Kind.SHARE || figure.compareTo(HUNDRED) < 0);
  }

  private static HidiroglouBerthelot.Pair figures(Pair pair, Panel panel) {
    return new HidiroglouBerthelot.Pair(figure(pair.before(), panel), figure(pair.after(), panel));
  }

  private static double figure(BigDecimal figure, Panel panel) {
    double value = figure.doubleValue();
    return panel.kind() == Panel.Kind.SHARE ? value / (100 - value) : value;
  }

  private static Warning warning(
      Panel panel, List<Pair> compared, int which, double ratio, double boundary) {
    Pair pair = compared.get(which);
    return new Warning(
        new WarningKey(
            WarningCode.PEER_OUTLIER,
            null,
            null,
            panel.indicator(),
            pair.region(),
            String.valueOf(panel.year()),
            panel.group()),
        WarningLevel.BLUE,
        shown(ratio),
        shown(boundary),
        List.of(panel.year() - 1, panel.year()),
        Wording.join(
            Wording.of(
                WarningCode.PEER_OUTLIER.name(),
                Wording.named(panel.name()),
                panel.year() - 1,
                pair.before(),
                panel.year(),
                pair.after(),
                panel.unit(),
                shown(ratio),
                shown(boundary),
                compared.size(),
                Wording.of(panel.kind() == Panel.Kind.SHARE ? "OF_ODDS" : "OF_VALUES")),
            leftOut(panel)));
  }

  private static WarningText leftOut(Panel panel) {
    List<String> regions =
        panel.pairs().stream()
            .filter(pair -> !hasRatio(pair, panel))
            .map(Pair::region)
            .sorted()
            .toList();
    return regions.isEmpty()
        ? Wording.NOTHING
        : Wording.of(
            "LEFT_OUT",
            regions.size(),
            regions.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (regions.size() > NAMED ? " …" : ""));
  }

  private static BigDecimal shown(double figure) {
    return new BigDecimal(figure).round(SHOWN);
  }
}
