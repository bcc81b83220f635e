package org.lianggang.ingest.key;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/** Takes the key that a request was sent with; without one the token decides. */
@Singleton
class KeyMechanism implements HttpAuthenticationMechanism {

  private static final String HEADER = "X-API-Key";

  /** Before tokens, which have 1001. */
  private static final int BEFORE_TOKENS = 2000;

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager providers) {
    String secret = request.request().getHeader(HEADER);
    return secret == null
        ? Uni.createFrom().nullItem()
        : providers.authenticate(new KeyRequest(secret));
  }

  /** That of tokens says it for both. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(KeyRequest.class);
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return Uni.createFrom()
        .item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, HEADER));
  }

  @Override
  public int getPriority() {
    return BEFORE_TOKENS;
  }
}
