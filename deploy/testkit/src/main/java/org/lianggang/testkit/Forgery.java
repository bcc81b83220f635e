package org.lianggang.testkit;

import java.security.Key;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Ways to make a token that is none. */
public enum Forgery {
  EXPIRED {
    @Override
    String made() {
      JwtClaims claims = claims();
      NumericDate then = NumericDate.now();
      then.addSeconds(-60);
      claims.setExpirationTime(then);
      return TestIssuer.tokens().signed(claims);
    }
  },
  WITHOUT_END {
    @Override
    String made() {
      JwtClaims claims = claims();
      claims.unsetClaim("exp");
      return TestIssuer.tokens().signed(claims);
    }
  },
  NOT_YET_VALID {
    @Override
    String made() {
      JwtClaims claims = claims();
      claims.setNotBeforeMinutesInThePast(-60);
      return TestIssuer.tokens().signed(claims);
    }
  },
  FOR_OTHERS {
    @Override
    String made() {
      JwtClaims claims = claims();
      claims.setAudience("payroll");
      return TestIssuer.tokens().signed(claims);
    }
  },
  FOR_NOBODY {
    @Override
    String made() {
      JwtClaims claims = claims();
      claims.unsetClaim("aud");
      return TestIssuer.tokens().signed(claims);
    }
  },
  OF_ANOTHER_ISSUER {
    @Override
    String made() {
      JwtClaims claims = claims();
      claims.setIssuer("https://issuer.example.org");
      return TestIssuer.tokens().signed(claims);
    }
  },
  SIGNED_BY_ANOTHER_KEY {
    @Override
    String made() throws JoseException {
      RsaJsonWebKey other = RsaJwkGenerator.generateJwk(2048);
      return signed("RS256", other.getPrivateKey(), TestIssuer.tokens().publicKey().getKeyId());
    }
  },
  SIGNED_BY_A_KEY_OF_ITS_OWN {
    @Override
    String made() throws JoseException {
      RsaJsonWebKey other = RsaJwkGenerator.generateJwk(2048);
      JsonWebSignature signature = unsigned("RS256", other.getPrivateKey(), "own");
      signature.setJwkHeader(other);
      return signature.getCompactSerialization();
    }
  },
  NOT_SIGNED {
    @Override
    String made() throws JoseException {
      return signed("none", null, TestIssuer.tokens().publicKey().getKeyId());
    }
  },
  SIGNED_WITH_THE_PUBLIC_KEY_AS_A_PASSWORD {
    @Override
    String made() throws JoseException {
      RsaJsonWebKey key = TestIssuer.tokens().publicKey();
      return signed("HS256", new HmacKey(key.getPublicKey().getEncoded()), key.getKeyId());
    }
  },
  CHANGED_AFTERWARDS {
    @Override
    String made() {
      String[] honest = TestIssuer.token("reader").split("\\.");
      String[] wanted = TestIssuer.token("administrator").split("\\.");
      return honest[0] + "." + wanted[1] + "." + honest[2];
    }
  },
  WITHOUT_ITS_SIGNATURE {
    @Override
    String made() {
      String token = TestIssuer.token("reader");
      return token.substring(0, token.lastIndexOf('.') + 1);
    }
  },
  NO_TOKEN_AT_ALL {
    @Override
    String made() {
      return "letmein";
    }
  };

  /** That nobody may believe; its bearer would be an administrator. */
  public final String token() {
    try {
      return made();
    } catch (JoseException e) {
      throw new IllegalStateException("the token could not be forged", e);
    }
  }

  abstract String made() throws JoseException;

  static JwtClaims claims() {
    return TestIssuer.tokens().claims("mallory", List.of("administrator"), Duration.ofHours(1));
  }

  static String signed(String algorithm, Key key, String id) throws JoseException {
    return unsigned(algorithm, key, id).getCompactSerialization();
  }

  static JsonWebSignature unsigned(String algorithm, Key key, String id) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    signature.setPayload(claims().toJson());
    signature.setAlgorithmHeaderValue(algorithm);
    signature.setKeyIdHeaderValue(id);
    signature.setKey(key);
    return signature;
  }
}
