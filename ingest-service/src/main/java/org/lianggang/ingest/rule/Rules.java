package org.lianggang.ingest.rule;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;

/** The declared rules; what is in force is read anew once a version is another one. */
@Singleton
public class Rules {

  private final Documents documents;
  private final Indicators indicators;
  private volatile Read last = new Read(new Version(0, 0), RuleBook.of(List.of(), List.of()));

  Rules(Documents documents, Indicators indicators) {
    this.documents = documents;
    this.indicators = indicators;
  }

  /** The versions are asked for at each call, so that every instance agrees. */
  @Transactional
  public RuleBook inForce() {
    Version version = new Version(StoredRule.latest(), StoredRuleWaiver.latest());
    Read known = last;
    if (!known.version().equals(version)) {
      known = new Read(version, RuleBook.of(rules(), waivers()));
      last = known;
    }
    return known.book();
  }

  private static List<Rule> rules() {
    return StoredRule.<StoredRule>listAll(Sort.by("code")).stream()
        .map(stored -> stored.body)
        .toList();
  }

  private static List<RuleWaiver> waivers() {
    return StoredRuleWaiver.<StoredRuleWaiver>listAll(Sort.by("code")).stream()
        .map(stored -> stored.body)
        .toList();
  }

  @Transactional
  Optional<Rule> find(String code) {
    return StoredRule.<StoredRule>findByIdOptional(code).map(stored -> stored.body);
  }

  @Transactional
  Listing<Rule> list(int limit, String cursor) {
    List<StoredRule> found =
        StoredRule.find("code > ?1", Sort.by("code"), cursor).page(0, limit + 1).list();
    return Listing.of(found.stream().map(stored -> stored.body).toList(), limit, Rule::code);
  }

  @Transactional
  Kept<Rule> put(String code, Rule rule) {
    documents.takeTurn();
    RuleFaults faults = RuleFaults.of(code, rule);
    List<Finding> found = faults.among(indicators.byCodes(faults.indicators()));
    return found.isEmpty()
        ? documents.keep(find(code).orElse(null), rule, StoredRule::keep, "rule.put", code)
        : Kept.refused(found);
  }

  /** Of all rules, and of all their waivers. */
  private record Version(long rules, long waivers) {}

  private record Read(Version version, RuleBook book) {}
}
