package org.lianggang.analytics.key;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody says who they are by the secret of a key. */
final class KeyRequest extends BaseAuthenticationRequest {

  private final String secret;

  KeyRequest(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }
}
