package org.lianggang.ingest.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Given;

/** Accepted observations are announced by reference and read with every digit they have. */
@QuarkusTest
class AcceptanceTest {

  @Inject AgroalDataSource database;
  @Inject Feed feed;

  @BeforeEach
  void unit() {
    Given.unit();
    Given.indicators();
  }

  @Test
  void comes_in_parts_that_stand_side_by_side() throws Exception {
    long before = head();
    UUID submission = UUID.randomUUID();
    try (Writer writer = new Writer(database).write("BESIDE", "1")) {
      accept(submission, "1998");
      writer.commit();
    }
    awaitHead(before + 4);
    JsonPath page = after(before, 100);
    String parts = "items.findAll { it.data.submission == '" + submission + "' }";
    assertThat(page.getList(parts + ".subject")).containsExactly("152900", "152921", "152900");
    assertThat(page.getList(parts + ".data.part")).containsExactly(1, 2, 3);
    assertThat(page.getList(parts + ".data.collect { it['last'] }"))
        .containsExactly(false, false, true);
    assertThat(page.getList(parts + ".sequence", Long.class))
        .extracting(
            sequence -> sequence - page.<Long>getList(parts + ".sequence", Long.class).get(0))
        .containsExactly(0L, 1L, 2L);
    assertThat(page.getList(parts + "[0].data.observations.indicator"))
        .containsExactly("ENROLMENT", "ENROLMENT");
    assertThat(page.getList(parts + "[2].data.observations.sex")).containsExactly("M");
    assertThat(page.getString(parts + "[0].data.memberUnit")).isEqualTo("ALXA_HEALTH");
  }

  @Test
  void keeps_every_digit_and_leaves_out_what_is_missing() throws Exception {
    long before = head();
    accept(UUID.randomUUID(), "1999");
    awaitHead(before + 3);
    String page = given().queryParam("after", before).get("/v1/changes").asString();
    assertThat(page)
        .contains("\"value\":95.0,\"numerator\":190,\"denominator\":200,\"obsStatus\":\"A\"")
        .contains("\"value\":0.0000001,\"obsStatus\":\"E\",\"break\":true")
        .contains("\"sex\":\"F\",\"residence\":\"_T\",\"revision\":1,\"obsStatus\":\"L\"}")
        .contains("\"revision\":1,\"obsStatus\":\"O\",\"missing\":\"NOT_YET_DUE\"}");
  }

  @Test
  void without_observations_is_not_announced() {
    long before = head();
    QuarkusTransaction.requiringNew()
        .run(() -> feed.appendAcceptance(UUID.randomUUID(), List.of()));
    assertThat(head()).isEqualTo(before);
  }

  @Test
  void is_not_announced_outside_a_transaction() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> feed.append(ChangeType.DEPARTMENT_PUT, "NOBODY", "x"))
        .hasMessageContaining("Transaction is required");
  }

  /** Rows 1, 2 and 4 are of Alxa League, row 3 of its left banner; each part holds two rows. */
  private void accept(UUID submission, String period) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                insert(statement, submission, period);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
              feed.appendAcceptance(
                  submission,
                  List.of(
                      new Part("152900", 1, 2),
                      new Part("152921", 3, 3),
                      new Part("152900", 4, 4)));
            });
  }

  private static void insert(Statement statement, UUID submission, String period)
      throws SQLException {
    statement.execute(
        """
        insert into submission (id, content, member_unit, region, period, state, digest, counts,
          findings, received_at)
        values ('%1$s', '%1$s', 'ALXA_HEALTH', '152900', '%2$s', 'ACCEPTED', 'x', '{}', '[]', now())
        """
            .formatted(submission, period));
    statement.execute(
        """
        insert into observation (province, region, indicator, period, sex, residence, revision,
          value, numerator, denominator, obs_status, missing, break, submission, row, accepted_at)
        values
          ('15', '152900', 'ENROLMENT', '%2$s', '_T', '_T', 1, 95.0, 190, 200, 'A', null, false, '%1$s', 1, now()),
          ('15', '152900', 'ENROLMENT', '%2$s', 'F', '_T', 1, null, null, null, 'L', null, false, '%1$s', 2, now()),
          ('15', '152921', 'ENROLMENT', '%2$s', '_T', '_T', 1, 0.0000001, null, null, 'E', null, true, '%1$s', 3, now()),
          ('15', '152900', 'ENROLMENT', '%2$s', 'M', '_T', 1, null, null, null, 'O', 'NOT_YET_DUE', false, '%1$s', 4, now())
        """
            .formatted(submission, period));
    statement.execute(
        """
        insert into submission_row (content, row, region, indicator, period, sex, residence, value,
          numerator, denominator, obs_status, missing, break)
        select submission, row, region, indicator, period, sex, residence, value, numerator,
          denominator, obs_status, missing, break
        from observation where submission = '%s'
        """
            .formatted(submission));
  }

  private static JsonPath after(long position, int limit) {
    return given()
        .queryParam("after", position)
        .queryParam("limit", limit)
        .get("/v1/changes")
        .jsonPath();
  }

  private static long head() {
    Awaitility.await().until(() -> get("/v1/status").path("waiting").equals(0));
    return get("/v1/status").jsonPath().getLong("head");
  }

  private static void awaitHead(long position) {
    Awaitility.await().untilAsserted(() -> assertThat(head()).isEqualTo(position));
  }
}
