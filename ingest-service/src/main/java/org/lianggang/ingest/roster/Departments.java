package org.lianggang.ingest.roster;

import static org.lianggang.ingest.feed.ChangeType.DEPARTMENT_PUT;

import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.document.Documents;
import org.lianggang.ingest.document.Kept;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;

/** The departments as they stand now. */
@Singleton
class Departments {

  private final Documents documents;

  Departments(Documents documents) {
    this.documents = documents;
  }

  @Transactional
  Optional<Department> find(String code) {
    return StoredDepartment.<StoredDepartment>findByIdOptional(code).map(stored -> stored.body);
  }

  @Transactional
  Set<String> codes() {
    return StoredDepartment.<StoredDepartment>streamAll()
        .map(stored -> stored.code)
        .collect(Collectors.toSet());
  }

  @Transactional
  Listing<Department> list(int limit, String cursor) {
    List<StoredDepartment> found =
        StoredDepartment.find("code > ?1", Sort.by("code"), cursor).page(0, limit + 1).list();
    return Listing.of(found.stream().map(stored -> stored.body).toList(), limit, Department::code);
  }

  @Transactional
  Kept<Department> put(String code, Department department) {
    documents.takeTurn();
    List<Finding> faults = faults(code, department);
    return faults.isEmpty()
        ? documents.keep(
            find(code).orElse(null), department, StoredDepartment::keep, DEPARTMENT_PUT, code)
        : Kept.refused(faults);
  }

  private static List<Finding> faults(String code, Department department) {
    return Codes.inPath(code, "code", department.code()).toList();
  }
}
