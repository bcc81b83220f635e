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

/** The declared rules; those in force are read anew once their version is another one. */
@Singleton
public class Rules {

  private final Documents documents;
  private final Indicators indicators;
  private volatile RuleBook book = RuleBook.of(0, List.of());

  Rules(Documents documents, Indicators indicators) {
    this.documents = documents;
    this.indicators = indicators;
  }

  /** The version is asked for at each call, so that every instance agrees. */
  @Transactional
  public RuleBook inForce() {
    long version = StoredRule.latest();
    RuleBook known = book;
    if (known.isOf(version)) {
      return known;
    }
    RuleBook read =
        RuleBook.of(
            version,
            StoredRule.<StoredRule>listAll(Sort.by("code")).stream()
                .map(stored -> stored.body)
                .toList());
    book = read;
    return read;
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
}
