package org.lianggang.analytics.acts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretTest {

  /** The example of the specification, Standard Webhooks 1.0. */
  @Test
  void signs_as_the_specification_does() {
    assertThat(
            Secret.signature(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}".getBytes(UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void is_made_anew_of_32_bytes() {
    String secret = Secret.made();
    assertThat(secret).startsWith("whsec_").isNotEqualTo(Secret.made());
    assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
  }
}
