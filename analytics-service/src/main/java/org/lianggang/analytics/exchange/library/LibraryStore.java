package org.lianggang.analytics.exchange.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.CatalogueStore;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.exchange.model.Library;

/** Makes the library from catalogue and roster, and again when the feed has changed them. */
@Singleton
public class LibraryStore {

  private static final String STANDING =
      "select coalesce(epoch::text, ''), position, at, catalogue from watermark";

  private static final String JUDGED = "select exists (select 1 from assessment where plan = ?)";

  private final CatalogueStore catalogues;
  private final ObjectReader json;
  private final AtomicReference<Known> last = new AtomicReference<>();

  private record Known(String epoch, long catalogue, Set<String> judged, Library library) {}

  LibraryStore(CatalogueStore catalogues, ObjectMapper json) {
    this.catalogues = catalogues;
    this.json =
        json.readerFor(Provider.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  public Standing standing(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(STANDING);
        ResultSet row = select.executeQuery()) {
      row.next();
      OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
      return new Standing(
          row.getString(1), row.getLong(2), at == null ? null : at.toInstant(), row.getLong(4));
    }
  }

  /** The library as this connection, which stands there, sees it. */
  public Library at(Connection connection, Standing standing) throws SQLException {
    Known known = last.get();
    if (known != null
        && known.epoch().equals(standing.epoch())
        && known.catalogue() == standing.catalogue()
        && known.judged().equals(judged(connection, known.judged(), known.library()))) {
      return known.library();
    }
    Catalogue catalogue = catalogues.load(connection);
    Set<String> judged = new HashSet<>();
    for (PlanVersions plan : catalogue.plans()) {
      if (isJudged(connection, plan.code())) {
        judged.add(plan.code());
      }
    }
    Library library = library(catalogue, providers(connection), judged);
    last.set(new Known(standing.epoch(), standing.catalogue(), Set.copyOf(judged), library));
    return library;
  }

  /** A plan that had none may have assessments by now. */
  private static Set<String> judged(Connection connection, Set<String> before, Library library)
      throws SQLException {
    Set<String> judged = new HashSet<>();
    for (String plan : library.codes("CL_PLAN")) {
      if (before.contains(plan) || isJudged(connection, plan)) {
        judged.add(plan);
      }
    }
    return judged;
  }

  private static boolean isJudged(Connection connection, String plan) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(JUDGED)) {
      select.setString(1, plan);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private static Library library(Catalogue catalogue, List<Provider> units, Set<String> judged) {
    List<PlanVersions> lowestFirst =
        catalogue.plans().stream()
            .filter(plan -> judged.contains(plan.code()))
            .sorted(
                Comparator.comparing(
                    plan -> -catalogue.regions().lineage(plan.latest().plan().region()).size()))
            .toList();
    Flows flows = new Flows(catalogue, units, lowestFirst);
    return new Library(
        Stream.of(
                Stream.of(Schemes.agencies(), Schemes.providers(units)),
                flows.all(),
                Stream.of(flows.categories()),
                new Codelists(catalogue).all(),
                Schemes.structures())
            .flatMap(part -> part)
            .toList(),
        ofIndicators(catalogue));
  }

  private static Map<String, Map<String, String>> ofIndicators(Catalogue catalogue) {
    Map<String, Map<String, String>> values = new HashMap<>();
    catalogue
        .indicators()
        .forEach(
            indicator -> {
              Map<String, String> attributes = new HashMap<>();
              attributes.put("UNIT_MULT", "0");
              attributes.put("DECIMALS", indicator.decimals().toString());
              if (indicator.unit() != null) {
                attributes.put("UNIT_MEASURE", ListedCodes.unit(indicator.unit()).id());
              }
              values.put(indicator.code(), Map.copyOf(attributes));
            });
    return values;
  }

  private List<Provider> providers(Connection connection) throws SQLException {
    List<Provider> providers = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("select body::text from member_unit order by code");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        providers.add(json.readValue(rows.getString(1)));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return providers;
  }
}
