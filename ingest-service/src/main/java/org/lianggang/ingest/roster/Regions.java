package org.lianggang.ingest.roster;

import static org.lianggang.ingest.feed.ChangeType.REGION_PUT;
import static org.lianggang.ingest.problem.FindingCode.PARENT_NOT_ABOVE;
import static org.lianggang.ingest.problem.FindingCode.PARENT_REQUIRED;
import static org.lianggang.ingest.problem.FindingCode.SUCCESSORS_WITHOUT_END;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;

/** The regions, those of the past included. */
@Singleton
class Regions {

  private final Documents documents;

  Regions(Documents documents) {
    this.documents = documents;
  }

  @Transactional
  Optional<Region> find(String code) {
    return StoredRegion.<StoredRegion>findByIdOptional(code).map(stored -> stored.body);
  }

  @Transactional
  Set<String> codes() {
    return StoredRegion.getEntityManager()
        .createQuery("select code from StoredRegion", String.class)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Those of the codes that exist. */
  @Transactional
  Set<String> existing(Set<String> codes) {
    return StoredRegion.getEntityManager()
        .createQuery("select code from StoredRegion where code in ?1", String.class)
        .setParameter(1, codes)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Those of a level whose code holds at the end of the year. */
  @Transactional
  Set<String> at(Level level, int year) {
    return StoredRegion.<StoredRegion>list("level", level.name()).stream()
        .map(stored -> stored.body)
        .filter(region -> region.holdsAtEndOf(year))
        .map(Region::code)
        .collect(Collectors.toSet());
  }

  /** Those of the codes that exist, by code. */
  @Transactional
  Map<String, Region> byCodes(Set<String> codes) {
    return StoredRegion.<StoredRegion>stream("code in ?1", codes)
        .collect(Collectors.toMap(stored -> stored.code, stored -> stored.body));
  }

  /**
   * What became of a region by a day: itself while its code holds, else its successors and theirs,
   * in the order of their codes. A region that ended without successors has none.
   */
  @Transactional
  List<Region> standingFor(Region region, LocalDate day) {
    Set<String> seen = new HashSet<>();
    Deque<Region> waiting = new ArrayDeque<>(List.of(region));
    Map<String, Region> standing = new TreeMap<>();
    while (!waiting.isEmpty()) {
      Region one = waiting.remove();
      if (!seen.add(one.code())) {
        continue;
      }
      if (one.hasEndedBefore(day)) {
        waiting.addAll(byCodes(Set.copyOf(one.followers())).values());
      } else {
        standing.put(one.code(), one);
      }
    }
    return List.copyOf(standing.values());
  }

  /** Of those of the codes that exist. */
  @Transactional
  Map<String, Level> levels(Set<String> codes) {
    return StoredRegion.<StoredRegion>stream("code in ?1", codes)
        .collect(Collectors.toMap(stored -> stored.code, stored -> Level.valueOf(stored.level)));
  }

  /** The regions themselves, those beside them and those below. */
  @Transactional
  Families families(Set<String> codes) {
    return Families.of(
        StoredRegion.<StoredRegion>list(
                "parent in ?1 or parent in"
                    + " (select own.parent from StoredRegion own where own.code in ?1)",
                codes)
            .stream()
            .map(stored -> stored.body)
            .toList());
  }

  /** By the region below it. */
  @Transactional
  Map<String, String> parents() {
    return StoredRegion.getEntityManager()
        .createQuery(
            "select code, parent from StoredRegion where parent is not null", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  @Transactional
  Listing<Region> list(int limit, String cursor) {
    List<StoredRegion> found =
        StoredRegion.find("code > ?1", Sort.by("code"), cursor).page(0, limit + 1).list();
    return Listing.of(found.stream().map(stored -> stored.body).toList(), limit, Region::code);
  }

  @Transactional
  Kept<Region> put(String code, Region region) {
    documents.takeTurn();
    List<Finding> faults = faults(code, region);
    return faults.isEmpty()
        ? documents.keep(find(code).orElse(null), region, StoredRegion::keep, REGION_PUT, code)
        : Kept.refused(faults);
  }

  private List<Finding> faults(String code, Region region) {
    Set<String> known = existing(named(region));
    return Stream.of(
            Codes.inPath(code, "code", region.code()),
            Codes.known(UNKNOWN_REGION, "/parent", region.parent(), known),
            parent(region),
            children(region),
            Dates.inOrder("", "validFrom", region.validFrom(), "validTo", region.validTo()),
            Codes.allKnown(UNKNOWN_REGION, "/successors", region.successors(), known),
            Codes.distinct("/successors", region.successors()),
            succession(region))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Set<String> named(Region region) {
    Set<String> named = new HashSet<>(region.followers());
    if (region.parent() != null) {
      named.add(region.parent());
    }
    return named;
  }

  /** Only a code that ends has successors, and it is not one of them. */
  private static Stream<Finding> succession(Region region) {
    return region.followers().isEmpty()
            || region.validTo() != null && !region.followers().contains(region.code())
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                SUCCESSORS_WITHOUT_END,
                "/successors",
                "successors",
                String.join(", ", region.successors()),
                region.code()));
  }

  /** Only the nation stands under nothing; everything else stands under something wider. */
  private Stream<Finding> parent(Region region) {
    if (region.parent() == null) {
      return region.level() == Level.NATION
          ? Stream.empty()
          : Stream.of(
              Finding.at(
                  PARENT_REQUIRED, "/parent", "parent", null, region.code(), region.level()));
    }
    return find(region.parent())
        .filter(parent -> parent.level().compareTo(region.level()) >= 0)
        .map(
            parent ->
                Finding.at(
                    PARENT_NOT_ABOVE,
                    "/parent",
                    "parent",
                    parent.code(),
                    parent.code(),
                    parent.level(),
                    region.level()))
        .stream();
  }

  /** A region that is moved to another level stays above the regions below it. */
  private static Stream<Finding> children(Region region) {
    return StoredRegion.<StoredRegion>find("parent", Sort.by("code"), region.code()).stream()
        .map(stored -> stored.body)
        .filter(child -> region.level().compareTo(child.level()) >= 0)
        .map(
            child ->
                Finding.at(
                    PARENT_NOT_ABOVE,
                    "/level",
                    "level",
                    region.level(),
                    region.code(),
                    region.level(),
                    child.level()));
  }
}
