package org.lianggang.analytics.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianggang.testkit.TestIssuer;

/** Which tokens are believed, and what is said to those that are not. */
@QuarkusTest
@QuarkusTestResource(
    value = TestIssuer.class,
    initArgs = @ResourceArg(name = "readers", value = "anonymous"))
class TokenTest {

  @Test
  void who_does_not_say_who_asks_is_told_how_to() {
    given()
        .header("Authorization", "nobody")
        .get("/v1/keys")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", equalTo("Bearer realm=\"lianggang\""))
        .body("findings[0].code", equalTo("SIGN_IN_REQUIRED"))
        .body("findings[0].message.zh", containsString("需要登录"));
  }

  @Test
  void a_token_of_the_issuer_is_believed() {
    asking(TestIssuer.token("reader")).statusCode(200);
  }

  @ParameterizedTest
  @EnumSource
  void no_other_is(Forgery forgery) throws Exception {
    asking(forgery.token())
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", equalTo("Bearer realm=\"lianggang\", error=\"invalid_token\""))
        .body("findings[0].code", equalTo("CREDENTIALS_REFUSED"));
  }

  @Test
  void groups_that_are_no_grants_give_nothing() {
    assertThat(
            List.of(
                "Administrator", "administrators", "administrator:*:1:2", "reader:edu", "", " "))
        .allSatisfy(group -> assertThat(Grant.parse(group)).isEmpty());
  }

  private static ValidatableResponse asking(String token) {
    return given().header("Authorization", "Bearer " + token).get("/v1/keys").then();
  }

  /** Ways to make a token that is none. */
  enum Forgery {
    EXPIRED {
      @Override
      String token() {
        JwtClaims claims = claims();
        NumericDate then = NumericDate.now();
        then.addSeconds(-60);
        claims.setExpirationTime(then);
        return TestIssuer.tokens().signed(claims);
      }
    },
    WITHOUT_END {
      @Override
      String token() {
        JwtClaims claims = claims();
        claims.unsetClaim("exp");
        return TestIssuer.tokens().signed(claims);
      }
    },
    NOT_YET_VALID {
      @Override
      String token() {
        JwtClaims claims = claims();
        claims.setNotBeforeMinutesInThePast(-60);
        return TestIssuer.tokens().signed(claims);
      }
    },
    FOR_OTHERS {
      @Override
      String token() {
        JwtClaims claims = claims();
        claims.setAudience("payroll");
        return TestIssuer.tokens().signed(claims);
      }
    },
    FOR_NOBODY {
      @Override
      String token() {
        JwtClaims claims = claims();
        claims.unsetClaim("aud");
        return TestIssuer.tokens().signed(claims);
      }
    },
    OF_ANOTHER_ISSUER {
      @Override
      String token() {
        JwtClaims claims = claims();
        claims.setIssuer("https://issuer.example.org");
        return TestIssuer.tokens().signed(claims);
      }
    },
    SIGNED_BY_ANOTHER_KEY {
      @Override
      String token() throws Exception {
        RsaJsonWebKey other = RsaJwkGenerator.generateJwk(2048);
        return signed("RS256", other.getPrivateKey(), TestIssuer.tokens().publicKey().getKeyId());
      }
    },
    SIGNED_BY_A_KEY_OF_ITS_OWN {
      @Override
      String token() throws Exception {
        RsaJsonWebKey other = RsaJwkGenerator.generateJwk(2048);
        JsonWebSignature signature = unsigned("RS256", other.getPrivateKey(), "own");
        signature.setJwkHeader(other);
        return signature.getCompactSerialization();
      }
    },
    NOT_SIGNED {
      @Override
      String token() throws Exception {
        return signed("none", null, TestIssuer.tokens().publicKey().getKeyId());
      }
    },
    SIGNED_WITH_THE_PUBLIC_KEY_AS_A_PASSWORD {
      @Override
      String token() throws Exception {
        RsaJsonWebKey key = TestIssuer.tokens().publicKey();
        return signed("HS256", new HmacKey(key.getPublicKey().getEncoded()), key.getKeyId());
      }
    },
    CHANGED_AFTERWARDS {
      @Override
      String token() {
        String[] honest = TestIssuer.token("reader").split("\\.");
        String[] wanted = TestIssuer.token("administrator").split("\\.");
        return honest[0] + "." + wanted[1] + "." + honest[2];
      }
    },
    WITHOUT_ITS_SIGNATURE {
      @Override
      String token() {
        String token = TestIssuer.token("reader");
        return token.substring(0, token.lastIndexOf('.') + 1);
      }
    },
    NO_TOKEN_AT_ALL {
      @Override
      String token() {
        return "letmein";
      }
    };

    abstract String token() throws Exception;

    static JwtClaims claims() {
      return TestIssuer.tokens().claims("mallory", List.of("administrator"), Duration.ofHours(1));
    }

    static String signed(String algorithm, Key key, String id) throws Exception {
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
}
