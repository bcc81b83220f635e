package org.lianggang.ingest.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What the caller holds that counts for the operation of the present request. */
@RequestScoped
class Admission {

  private Access access;
  private List<Grant> grants = List.of();

  void by(Access operation, List<Grant> counting) {
    access = operation;
    grants = counting;
  }

  Access access() {
    return access;
  }

  List<Grant> grants() {
    return grants;
  }
}
