package org.lianggang.analytics.key;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import org.lianggang.analytics.access.Caller;
import org.lianggang.analytics.access.Callers;

/** Who holds a key is known by its id and holds its grants, as the bearer of a token does. */
@Singleton
class KeyHolder implements IdentityProvider<KeyRequest> {

  private final Keys keys;

  KeyHolder(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Class<KeyRequest> getRequestType() {
    return KeyRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      KeyRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(
        () ->
            keys.used(request.secret())
                .map(KeyHolder::identity)
                .orElseThrow(AuthenticationFailedException::new));
  }

  private static SecurityIdentity identity(Key key) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(Caller.subjectOf(key.id().toString())))
        .addRoles(Set.copyOf(key.grants()))
        .addAttribute(Callers.UNTIL, key.expiresAt())
        .build();
  }
}
