package org.lianggang.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which settings are risky, and with which of them a service does not start in production. */
class SurroundingsTest {

  private static final String SAFE = "jdbc:postgresql://db.example.org/x?sslmode=verify-full";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          all is well            | https://id.example.org | SAFE | secret | 0.0.0.0 | true  | -                         | ''
          no issuer              | https://issuer.invalid | SAFE | secret | 0.0.0.0 | true  | -                         | NO_ISSUER!
          http                   | http://id.example.org  | SAFE | secret | 0.0.0.0 | true  | -                         | ISSUER_IN_THE_CLEAR!
          the built-in issuer    | http://127.0.0.1:8083  | SAFE | secret | 0.0.0.0 | true  | -                         | ISSUER_IN_THE_CLEAR! ISSUER_OF_ONE_MACHINE!
          no password            | https://id.example.org | SAFE | ''     | 0.0.0.0 | true  | -                         | DATABASE_WITHOUT_PASSWORD!
          database here          | https://id.example.org | jdbc:postgresql://localhost:5432/x | '' | 0.0.0.0 | true | - | ''
          database not encrypted | https://id.example.org | jdbc:postgresql://10.1.2.3/x | secret | 0.0.0.0 | true | - | DATABASE_IN_THE_CLEAR
          any website            | https://id.example.org | SAFE | secret | 0.0.0.0 | true  | *                         | ANY_WEBSITE!
          a pattern of websites  | https://id.example.org | SAFE | secret | 0.0.0.0 | true  | /https:.*/                | ANY_WEBSITE!
          one website            | https://id.example.org | SAFE | secret | 0.0.0.0 | true  | https://board.example.org | ''
          no TLS                 | https://id.example.org | SAFE | secret | 0.0.0.0 | false | -                         | LISTENING_IN_THE_CLEAR
          behind a proxy here    | https://id.example.org | SAFE | secret | 127.0.0.1 | false | -                       | ''
          """)
  void are_named_and_stop_the_worst(
      String situation,
      URI issuer,
      String database,
      String password,
      String host,
      boolean tls,
      String website,
      String risks) {
    List<Risk> found =
        new Surroundings(
                true,
                issuer,
                database.equals("SAFE") ? SAFE : database,
                password,
                true,
                host,
                tls,
                website != null,
                website == null ? List.of() : List.of(website),
                false,
                true)
            .risks();
    assertThat(
            found.stream()
                .map(risk -> risk + (risk.stops(true) ? "!" : ""))
                .collect(Collectors.joining(" ")))
        .isEqualTo(risks);
  }

  @Test
  void another_time_is_for_rehearsals() {
    URI issuer = URI.create("https://id.example.org");
    List<Risk> found =
        new Surroundings(
                true, issuer, SAFE, "secret", true, "127.0.0.1", true, false, List.of(), true, true)
            .risks();
    assertThat(found).containsExactly(Risk.CLOCK_SHIFTED);
    assertThat(Risk.CLOCK_SHIFTED.stops(true)).isTrue();
  }

  @Test
  void a_service_that_owns_its_tables_is_above_what_guards_them() {
    URI issuer = URI.create("https://id.example.org");
    List<Risk> found =
        new Surroundings(
                true,
                issuer,
                SAFE,
                "secret",
                false,
                "127.0.0.1",
                true,
                false,
                List.of(),
                false,
                true)
            .risks();
    assertThat(found).containsExactly(Risk.DATABASE_UNGUARDED);
    assertThat(Risk.DATABASE_UNGUARDED.stops(true)).isTrue();
  }

  @Test
  void the_local_profile_overlooks_the_worst_but_not_on_a_network() {
    assertThat(Arrays.stream(Risk.values()).filter(risk -> risk.stops(false)))
        .containsExactly(Risk.OPEN_TO_THE_NETWORK_LOCALLY);
  }

  @Test
  void say_what_follows_and_what_to_do_in_both_languages() {
    assertThat(Risk.values())
        .allSatisfy(risk -> assertThat(risk.text()).matches(".*；.+ / .*[;:].+"));
  }

  @Test
  void a_risk_that_is_accepted_under_a_wrong_name_is_named() {
    assertThat(Risk.named(Set.of("NO_LIMIT"))).containsExactly(Risk.NO_LIMIT);
    assertThatThrownBy(() -> Risk.named(Set.of("NO_LIMIT", "NO_ISUER")))
        .hasMessageContaining("NO_ISUER")
        .hasMessageNotContaining("NO_LIMIT");
  }
}
