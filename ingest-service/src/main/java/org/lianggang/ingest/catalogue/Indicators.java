package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.feed.ChangeType.INDICATOR_PUT;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.KnownIndicators;

/** The indicators as they stand now; read at each call, so that every instance agrees. */
@Singleton
public class Indicators implements KnownIndicators {

  private final Documents documents;

  Indicators(Documents documents) {
    this.documents = documents;
  }

  @Transactional
  public Map<String, Indicator> all() {
    return byCode(StoredIndicator.listAll());
  }

  /** Those of the codes that exist. */
  @Transactional
  public Map<String, Indicator> byCodes(Collection<String> codes) {
    return byCode(StoredIndicator.list("code in ?1", codes));
  }

  /** For one report. */
  public Lookup lookup() {
    return new Lookup(this);
  }

  @Override
  public Set<String> among(Collection<String> codes) {
    return byCodes(codes).keySet();
  }

  @Transactional
  Optional<Indicator> find(String code) {
    return StoredIndicator.<StoredIndicator>findByIdOptional(code).map(stored -> stored.body);
  }

  @Transactional
  Listing<Indicator> list(int limit, String cursor) {
    List<StoredIndicator> found =
        StoredIndicator.find("code > ?1", Sort.by("code"), cursor).page(0, limit + 1).list();
    return Listing.of(found.stream().map(stored -> stored.body).toList(), limit, Indicator::code);
  }

  @Transactional
  Kept<Indicator> put(String code, Indicator indicator) {
    documents.takeTurn();
    List<Finding> faults = IndicatorRules.faults(code, indicator);
    return faults.isEmpty()
        ? documents.keep(
            find(code).orElse(null), indicator, StoredIndicator::keep, INDICATOR_PUT, code)
        : Kept.refused(faults);
  }

  private static Map<String, Indicator> byCode(List<StoredIndicator> stored) {
    return stored.stream()
        .map(indicator -> indicator.body)
        .collect(Collectors.toMap(Indicator::code, Function.identity()));
  }
}
