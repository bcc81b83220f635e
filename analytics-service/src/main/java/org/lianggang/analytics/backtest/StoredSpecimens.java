package org.lianggang.analytics.backtest;

import static org.lianggang.analytics.problem.FindingCode.TOO_MANY_SERIES;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_INDICATOR;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_REGION;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Series that are stored, each of the group that is usually judged. */
@Singleton
class StoredSpecimens {

  /** More would take longer than anybody waits for an answer. */
  private static final int MOST = 20_000;

  private static final int CHUNK = 500;

  private final AgroalDataSource database;
  private final Readers readers;
  private final CatalogueStore catalogues;
  private final SeriesStore series;

  StoredSpecimens(
      @DataSource("reading") AgroalDataSource database,
      Readers readers,
      CatalogueStore catalogues,
      SeriesStore series) {
    this.database = database;
    this.readers = readers;
    this.catalogues = catalogues;
    this.series = series;
  }

  /** Nothing is done where a code is not known or too many are meant. */
  List<Finding> each(BacktestRequest.Stored wanted, Consumer<Specimen> then) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        readers.askedFor(wanted.regions());
        readers.show(connection);
        return each(connection, wanted, then);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private List<Finding> each(
      Connection connection, BacktestRequest.Stored wanted, Consumer<Specimen> then)
      throws SQLException {
    Catalogue catalogue = catalogues.load(connection);
    List<Finding> faults = unknown(wanted, catalogue);
    if (!faults.isEmpty()) {
      return faults;
    }
    List<SeriesKey> keys =
        series.known(connection, wanted.indicators(), wanted.regions(), wanted.level(), MOST + 1);
    if (keys.size() > MOST) {
      return List.of(Finding.at(TOO_MANY_SERIES, "/stored", "stored", null, MOST));
    }
    for (int from = 0; from < keys.size(); from += CHUNK) {
      series
          .load(connection, keys.subList(from, Math.min(keys.size(), from + CHUNK)))
          .forEach(one -> then.accept(specimen(one, catalogue)));
    }
    return List.of();
  }

  private static Specimen specimen(Series series, Catalogue catalogue) {
    Indicator indicator = catalogue.indicator(series.indicator()).orElseThrow();
    return new Specimen(
        series.indicator() + "/" + series.region(),
        indicator.valueKind(),
        catalogue.regions().find(series.region()).orElseThrow().level(),
        series.current(new GroupKey(indicator.usualSex(), Residence._T)).stream()
            .filter(revision -> revision.value() != null)
            .map(revision -> new Specimen.Point(revision.year(), revision.value()))
            .toList());
  }

  private static List<Finding> unknown(BacktestRequest.Stored wanted, Catalogue catalogue) {
    List<Finding> faults = new ArrayList<>();
    unknown(
        wanted.indicators(),
        "indicators",
        code -> catalogue.indicator(code).isPresent(),
        UNKNOWN_INDICATOR,
        faults);
    unknown(
        wanted.regions(),
        "regions",
        code -> catalogue.regions().find(code).isPresent(),
        UNKNOWN_REGION,
        faults);
    return faults;
  }

  private static void unknown(
      List<String> codes,
      String field,
      Predicate<String> isKnown,
      FindingCode fault,
      List<Finding> faults) {
    for (int i = 0; i < codes.size(); i++) {
      if (!isKnown.test(codes.get(i))) {
        String pointer = "/stored/" + field + "/" + i;
        faults.add(Finding.at(fault, pointer, field, codes.get(i), field, codes.get(i)));
      }
    }
  }
}
