package org.lianggang.ingest.access;

import static org.lianggang.ingest.problem.FindingCode.OUTSIDE_OWN_SCOPE;
import static org.lianggang.ingest.problem.FindingCode.SCOPE_NOT_NAMED;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** Whether what the caller holds reaches what the present operation is about. */
@Singleton
public class Door {

  private final Admission admission;
  private final Territory territory;

  Door(Admission admission, Territory territory) {
    this.admission = admission;
    this.territory = territory;
  }

  /** For what is known only once a body was read: the refusal, if it is not within reach. */
  public Optional<Problem> refusal(String unit, Collection<String> regions) {
    return refusal(() -> Scope.of(unit, regions.stream().filter(Objects::nonNull).toList()));
  }

  /** Of what has to be looked up first, which is done only for whom it matters. */
  public Optional<Problem> refusal(Supplier<Scope> about) {
    if (admission.isUnlimited()) {
      return Optional.empty();
    }
    Scope scope = about.get();
    return reaches(scope) ? Optional.empty() : Optional.of(refusal(scope));
  }

  /** A region each by any grant; a unit by the grant that also reaches the regions. */
  boolean reaches(Scope scope) {
    List<Grant> ofUnit =
        admission.grants().stream()
            .filter(grant -> admission.access().of(grant) != Reach.ALL || !grant.isLimited())
            .filter(grant -> grant.unit() == null || grant.unit().equals(scope.unit()))
            .toList();
    if (ofUnit.stream().anyMatch(grant -> grant.region() == null)) {
      return true;
    }
    Set<String> regions = ofUnit.stream().map(Grant::region).collect(Collectors.toSet());
    return !regions.isEmpty()
        && !scope.regions().isEmpty()
        && territory.lies(scope.regions(), regions);
  }

  private Problem refusal(Scope scope) {
    String held = admission.grants().stream().map(Grant::text).collect(Collectors.joining(", "));
    boolean named =
        admission.grants().stream()
            .allMatch(
                grant ->
                    (grant.unit() == null || scope.unit() != null)
                        && (grant.region() == null || !scope.regions().isEmpty()));
    boolean everything =
        admission.grants().stream().allMatch(grant -> admission.access().of(grant) == Reach.ALL);
    if (everything) {
      return Refusal.forbidden(Finding.ofRequest(OUTSIDE_OWN_SCOPE, "*", held));
    }
    String asked =
        Stream.concat(Stream.ofNullable(scope.unit()), scope.regions().stream().sorted().limit(10))
            .collect(Collectors.joining(", "));
    return Refusal.forbidden(
        named
            ? Finding.ofRequest(OUTSIDE_OWN_SCOPE, asked, held)
            : Finding.ofRequest(SCOPE_NOT_NAMED, held));
  }
}
