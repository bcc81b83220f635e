package org.lianggang.analytics.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the caller holds that counts for the operation of the present request, and which regions it
 * asks for.
 */
@RequestScoped
class Admission {

  private Access access;
  private List<Grant> grants = List.of();
  private Set<String> regions = Set.of();

  void by(Access operation, List<Grant> counting) {
    access = operation;
    grants = counting;
  }

  void about(Collection<String> asked) {
    regions = Set.copyOf(asked);
  }

  Set<String> regions() {
    return regions;
  }

  Access access() {
    return access;
  }

  List<Grant> grants() {
    return grants;
  }
}
