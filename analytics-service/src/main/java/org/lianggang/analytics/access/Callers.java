package org.lianggang.analytics.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.SecurityIdentityAssociation;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells whom the present work is done for. */
@Singleton
public class Callers {

  /** The attribute of an identity that says when it ends, where no token does. */
  public static final String UNTIL = "until";

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

  /** When the token or key of who sent the request ends; never for who did not say who they are. */
  public Instant until() {
    SecurityIdentity identity = association.getIdentity();
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Instant.ofEpochSecond(token.getExpirationTime())
        : identity.<Instant>getAttribute(UNTIL) == null
            ? Instant.MAX
            : identity.getAttribute(UNTIL);
  }
}
