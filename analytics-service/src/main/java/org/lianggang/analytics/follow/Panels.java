package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.warning.Panel;
import org.lianggang.analytics.warning.Rules;

/** Compares the regions of a level with each other when their round closes, and only then. */
@Singleton
class Panels {

  private final CatalogueStore catalogues;
  private final PanelStore panels;
  private final WarningStore warnings;
  private final Rules rules;

  Panels(CatalogueStore catalogues, PanelStore panels, WarningStore warnings, Rules rules) {
    this.catalogues = catalogues;
    this.panels = panels;
    this.warnings = warnings;
    this.rules = rules;
  }

  /** What was found at the last closing goes; gives back the series that are or were found. */
  Set<SeriesKey> close(Connection connection, Change.RoundClosed closed) throws SQLException {
    Set<SeriesKey> touched =
        new TreeSet<>(
            warnings.deletePanel(connection, closed.level().name(), String.valueOf(closed.year())));
    Gathering gathering = new Gathering(catalogues.load(connection), closed);
    panels.pairs(connection, closed.level(), closed.year(), gathering);
    warnings.add(connection, gathering.finish());
    gathering.found.forEach(
        found ->
            touched.add(
                new SeriesKey(found.warning().key().indicator(), found.warning().key().region())));
    return touched;
  }

  /** Puts the rows of one indicator and group together, and has them judged. */
  private final class Gathering implements PanelStore.Reader {

    private final Catalogue catalogue;
    private final Change.RoundClosed closed;
    private final List<WarningStore.Found> found = new ArrayList<>();
    private List<Panel.Pair> pairs = new ArrayList<>();
    private String indicator;
    private String group;

    Gathering(Catalogue catalogue, Change.RoundClosed closed) {
      this.catalogue = catalogue;
      this.closed = closed;
    }

    @Override
    public void read(String of, String in, String region, BigDecimal before, BigDecimal after) {
      if (!of.equals(indicator) || !in.equals(group)) {
        judge();
        indicator = of;
        group = in;
      }
      pairs.add(new Panel.Pair(region, before, after));
    }

    List<WarningStore.Found> finish() {
      judge();
      return found;
    }

    private void judge() {
      List<Panel.Pair> gathered = pairs;
      pairs = new ArrayList<>();
      if (!gathered.isEmpty()) {
        catalogue.indicator(indicator).stream()
            .filter(known -> known.valueKind() != ValueKind.YES_NO)
            .map(known -> panel(known, gathered))
            .flatMap(rules::check)
            .map(warning -> new WarningStore.Found(warning, closed.at().position()))
            .forEach(found::add);
      }
    }

    private Panel panel(Indicator known, List<Panel.Pair> gathered) {
      return new Panel(
          known.code(),
          known.name(),
          known.unit() == null ? "" : known.unit(),
          switch (known.valueKind()) {
            case COUNT -> Panel.Kind.COUNT;
            case SHARE -> Panel.Kind.SHARE;
            default -> Panel.Kind.OTHER;
          },
          closed.level() == Level.COUNTY || closed.level() == Level.TOWNSHIP,
          closed.year(),
          group,
          gathered);
    }
  }
}
