package org.lianggang.ingest.roster;

import static org.lianggang.ingest.feed.ChangeType.MEMBER_UNIT_PUT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_DEPARTMENT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;

/** The member units as they stand now. */
@Singleton
class MemberUnits {

  private final Departments departments;
  private final Regions regions;
  private final Documents documents;

  MemberUnits(Departments departments, Regions regions, Documents documents) {
    this.departments = departments;
    this.regions = regions;
    this.documents = documents;
  }

  @Transactional
  Optional<MemberUnit> find(String code) {
    return StoredMemberUnit.<StoredMemberUnit>findByIdOptional(code).map(stored -> stored.body);
  }

  @Transactional
  Set<String> codes() {
    return StoredMemberUnit.<StoredMemberUnit>streamAll()
        .map(stored -> stored.code)
        .collect(Collectors.toSet());
  }

  @Transactional
  Listing<MemberUnit> list(int limit, String cursor) {
    List<StoredMemberUnit> found =
        StoredMemberUnit.find("code > ?1", Sort.by("code"), cursor).page(0, limit + 1).list();
    return Listing.of(found.stream().map(stored -> stored.body).toList(), limit, MemberUnit::code);
  }

  @Transactional
  Kept<MemberUnit> put(String code, MemberUnit unit) {
    documents.takeTurn();
    List<Finding> faults = faults(code, unit);
    return faults.isEmpty()
        ? documents.keep(
            find(code).orElse(null), unit, StoredMemberUnit::keep, MEMBER_UNIT_PUT, code)
        : Kept.refused(faults);
  }

  private List<Finding> faults(String code, MemberUnit unit) {
    return Stream.of(
            Codes.inPath(code, "code", unit.code()),
            Codes.known(UNKNOWN_DEPARTMENT, "/department", unit.department(), departments.codes()),
            Codes.known(
                UNKNOWN_REGION, "/region", unit.region(), regions.existing(Set.of(unit.region()))),
            Dates.inOrder("", "validFrom", unit.validFrom(), "validTo", unit.validTo()))
        .flatMap(findings -> findings)
        .toList();
  }
}
