package org.lianggang.ingest.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.runtime.SecurityIdentityAssociation;
import jakarta.inject.Singleton;

/** Tells whom the present work is done for. */
@Singleton
public class Callers {

  private final SecurityIdentityAssociation association;

  Callers(SecurityIdentityAssociation association) {
    this.association = association;
  }

  /** Who sent the request; outside of one the service itself. */
  public Caller now() {
    return Arc.container().requestContext().isActive()
        ? Caller.of(association.getIdentity())
        : Caller.SERVICE;
  }
}
