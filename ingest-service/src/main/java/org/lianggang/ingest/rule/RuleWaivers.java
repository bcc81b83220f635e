package org.lianggang.ingest.rule;

import static org.lianggang.ingest.problem.FindingCode.RULE_NOT_WAIVABLE;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_INDICATOR;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEMBER_UNIT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;
import static org.lianggang.ingest.problem.FindingCode.YEARS_REVERSED;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Roster;

/** The waivers of rules; {@link Rules} puts them into force. */
@Singleton
class RuleWaivers {

  private final Documents documents;
  private final Indicators indicators;
  private final Roster roster;

  RuleWaivers(Documents documents, Indicators indicators, Roster roster) {
    this.documents = documents;
    this.indicators = indicators;
    this.roster = roster;
  }

  @Transactional
  Optional<RuleWaiver> find(String code) {
    return StoredRuleWaiver.<StoredRuleWaiver>findByIdOptional(code).map(stored -> stored.body);
  }

  @Transactional
  Listing<RuleWaiver> list(int limit, String cursor) {
    List<StoredRuleWaiver> found =
        StoredRuleWaiver.find("code > ?1", Sort.by("code"), cursor).page(0, limit + 1).list();
    return Listing.of(found.stream().map(stored -> stored.body).toList(), limit, RuleWaiver::code);
  }

  @Transactional
  Kept<RuleWaiver> put(String code, RuleWaiver waiver) {
    documents.takeTurn();
    List<Finding> faults = faults(code, waiver);
    return faults.isEmpty()
        ? documents.keep(
            find(code).orElse(null), waiver, StoredRuleWaiver::keep, "rule-waiver.put", code)
        : Kept.refused(faults);
  }

  private List<Finding> faults(String code, RuleWaiver waiver) {
    List<String> named = Objects.requireNonNullElse(waiver.indicators(), List.of());
    return Stream.of(
            Codes.inPath(code, "code", waiver.code()),
            rule(waiver.rule()),
            Codes.known(UNKNOWN_MEMBER_UNIT, "/unit", waiver.unit(), units(waiver.unit())),
            Codes.allKnown(UNKNOWN_REGION, "/regions", waiver.regions(), roster.regionCodes()),
            Codes.distinct("/regions", waiver.regions()),
            Codes.allKnown(
                UNKNOWN_INDICATOR, "/indicators", waiver.indicators(), indicators.among(named)),
            Codes.distinct("/indicators", waiver.indicators()),
            years(waiver))
        .flatMap(findings -> findings)
        .toList();
  }

  private Set<String> units(String code) {
    return code != null && roster.unit(code).isPresent() ? Set.of(code) : Set.of();
  }

  private static Stream<Finding> rule(String rule) {
    return Waivable.isCode(rule) || StoredRule.findByIdOptional(rule).isPresent()
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                RULE_NOT_WAIVABLE,
                "/rule",
                "rule",
                rule,
                rule,
                Waivable.CODES.stream().map(Enum::name).collect(Collectors.joining(", "))));
  }

  private static Stream<Finding> years(RuleWaiver waiver) {
    return waiver.to() != null && waiver.from() > waiver.to()
        ? Stream.of(
            Finding.at(
                YEARS_REVERSED,
                "/from",
                "from",
                waiver.from(),
                "from",
                waiver.from(),
                "to",
                waiver.to()))
        : Stream.empty();
  }
}
