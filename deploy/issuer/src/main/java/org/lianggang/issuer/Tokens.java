package org.lianggang.issuer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs tokens with a key that stays in a folder, so that they survive a restart. */
public final class Tokens {

  /** Whom the services expect a token to be for. */
  public static final String AUDIENCE = "lianggang";

  private static final int BITS = 2048;

  private final URI issuer;
  private final RsaJsonWebKey key;

  private Tokens(URI issuer, RsaJsonWebKey key) {
    this.issuer = issuer;
    this.key = key;
  }

  /** Signed by the key of the folder, which is made where there is none. */
  public static Tokens keptIn(Path folder, URI issuer) {
    try {
      String kept = KeptSecret.in(folder.resolve("key.jwk"), Tokens::newKey);
      return new Tokens(issuer, (RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(kept));
    } catch (JoseException e) {
      throw new IllegalStateException("the key in " + folder + " cannot be read", e);
    }
  }

  /** For somebody who holds grants, {@code reporter:EDU:150600}. */
  public String of(String subject, Collection<String> grants, Duration lifetime) {
    return signed(claims(subject, grants, lifetime));
  }

  /** What such a token says, to be changed before it is signed. */
  public JwtClaims claims(String subject, Collection<String> grants, Duration lifetime) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(issuer.toString());
    claims.setAudience(AUDIENCE);
    claims.setSubject(subject);
    claims.setJwtId(UUID.randomUUID().toString());
    claims.setStringClaim("preferred_username", subject);
    claims.setStringListClaim("groups", List.copyOf(grants));
    claims.setIssuedAtToNow();
    NumericDate end = NumericDate.now();
    end.addSeconds(lifetime.toSeconds());
    claims.setExpirationTime(end);
    return claims;
  }

  public String signed(JwtClaims claims) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(key.getPrivateKey());
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("the token could not be signed", e);
    }
  }

  /** Without the private part. */
  public RsaJsonWebKey publicKey() {
    try {
      return (RsaJsonWebKey)
          RsaJsonWebKey.Factory.newPublicJwk(key.toParams(OutputControlLevel.PUBLIC_ONLY));
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  String keySet() {
    return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  URI issuer() {
    return issuer;
  }

  private static String newKey() {
    try {
      RsaJsonWebKey made = RsaJwkGenerator.generateJwk(BITS);
      made.setKeyId(UUID.randomUUID().toString());
      made.setUse("sig");
      made.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      return made.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    } catch (JoseException e) {
      throw new IllegalStateException("no key could be made", e);
    }
  }

  /** As the endpoint answers. */
  static Map<String, Object> answer(String token, Duration lifetime) {
    return Map.of(
        "access_token", token, "token_type", "Bearer", "expires_in", lifetime.toSeconds());
  }
}
