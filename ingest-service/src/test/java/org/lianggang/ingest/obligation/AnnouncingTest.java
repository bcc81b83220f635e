package org.lianggang.ingest.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Announced;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.Given;

/** What the feed tells of deadlines as the days go by. */
@QuarkusTest
class AnnouncingTest {

  @Inject AnyDay day;
  @Inject Announcing announcing;

  private long before;

  @BeforeEach
  void prepare() {
    Ningxia.prepared();
    before = Announced.head();
  }

  @AfterEach
  void leaveTheClock() {
    day.isToday();
  }

  @Test
  void tells_each_state_once_with_its_day() {
    Given.countyRound(2070, "");
    assertThat(toldOn(2070, "2070-12-31")).isEmpty();
    assertThat(toldOn(2070, "2071-01-05"))
        .containsExactly("640104 DUE 2071-01-01 6 6", "640105 DUE 2071-01-01 3 3");
    assertThat(toldOn(2070, "2071-03-31")).hasSize(2);
    Ningxia.submitted(
        2070,
        "'indicator': 'NX_RATE', 'region': '640105', 'value': 5",
        "'indicator': 'NX_RATE', 'region': '640105', 'sex': 'F', 'value': 5",
        "'indicator': 'NX_RATE', 'region': '640105', 'sex': 'M', 'value': 5",
        "'indicator': 'NX_CENSUS', 'value': 5");
    assertThat(toldOn(2070, "2071-04-03").subList(2, 4))
        .containsExactly("640104 OVERDUE 2071-04-01 6 5", "640105 REPORTED 2071-04-03 3 0");
    assertThat(toldOn(2070, "2071-06-30")).hasSize(4);
    assertThat(closings(2070)).isEmpty();
    assertThat(toldOn(2070, "2071-07-01")).hasSize(4);
    assertThat(closings(2070)).containsExactly("2070 COUNTY 2071-06-30");
    assertThat(toldOn(2070, "2071-12-01")).hasSize(4);
    assertThat(closings(2070)).hasSize(1);
  }

  @Test
  void tells_of_an_extension_and_closes_again_after_it() {
    Given.countyRound(2071, "");
    assertThat(toldOn(2071, "2072-07-01"))
        .containsExactly("640104 OVERDUE 2072-04-01 5 5", "640105 OVERDUE 2072-04-01 3 3");
    Given.countyRound(2071, "{'region': '640105', 'due': '2072-07-31', 'reason': '灾情'}");
    assertThat(toldOn(2071, "2072-07-02").subList(2, 3))
        .containsExactly("640105 DUE 2072-01-01 3 3");
    assertThat(toldOn(2071, "2072-08-01").subList(3, 4))
        .containsExactly("640105 OVERDUE 2072-08-01 3 3");
    assertThat(closings(2071)).containsExactly("2071 COUNTY 2072-06-30", "2071 COUNTY 2072-07-31");
  }

  @Test
  void tells_everything_once_however_many_instances_there_are() {
    Given.countyRound(2072, "");
    day.is("2073-07-01");
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(announcing::announce))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(told(2072)).hasSize(2);
    assertThat(closings(2072)).hasSize(1);
  }

  private List<String> toldOn(int year, String today) {
    day.is(today);
    announcing.announce();
    return told(year);
  }

  private List<String> told(int year) {
    return entries("org.lianggang.obligation.changed", year + "/COUNTY/NX_HEALTH/")
        .map(
            data ->
                "%s %s %s %s %s"
                    .formatted(
                        data.get("region"),
                        data.get("state"),
                        data.get("day"),
                        data.get("owed"),
                        data.get("outstanding")))
        .toList();
  }

  private List<String> closings(int year) {
    return entries("org.lianggang.round.closed", year + "/COUNTY")
        .map(data -> "%s %s %s".formatted(data.get("year"), data.get("level"), data.get("day")))
        .toList();
  }

  private Stream<Map<?, ?>> entries(String type, String subject) {
    return Announced.after(before).stream()
        .filter(entry -> entry.get("type").equals(type))
        .filter(entry -> ((String) entry.get("subject")).startsWith(subject))
        .map(entry -> (Map<?, ?>) entry.get("data"));
  }
}
