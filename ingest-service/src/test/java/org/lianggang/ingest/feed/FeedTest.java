package org.lianggang.ingest.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Announced;

/** Whatever writers do, followers see every committed entry once, in one dense order. */
@QuarkusTest
class FeedTest {

  private static final int WRITERS = 6;
  private static final int TRANSACTIONS = 40;

  @Inject AgroalDataSource database;

  @Test
  void gives_no_position_to_what_is_not_committed() throws Exception {
    long before = head();
    try (Writer slow = new Writer(database).write("SLOW", "1");
        Writer quick = new Writer(database).write("QUICK", "1")) {
      quick.commit();
      awaitHead(before + 1);
      assertThat(subjectsAfter(before)).containsExactly("QUICK");
      slow.commit();
      awaitHead(before + 2);
      assertThat(subjectsAfter(before)).containsExactly("QUICK", "SLOW");
    }
  }

  @Test
  void leaves_no_gap_where_a_transaction_was_rolled_back() throws Exception {
    long before = head();
    try (Writer first = new Writer(database).write("FIRST", "1");
        Writer lost = new Writer(database).write("LOST", "1");
        Writer last = new Writer(database).write("LAST", "1")) {
      lost.rollback();
      first.commit();
      last.commit();
      awaitHead(before + 2);
      assertThat(subjectsAfter(before)).containsExactly("FIRST", "LAST");
    }
  }

  @Test
  void publishes_what_nobody_gave_notice_of() throws Exception {
    long before = head();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into feed (id, type, subject, document)
          values (gen_random_uuid(), 'org.lianggang.department.put', 'UNNOTICED',
            '{"code": "UNNOTICED", "name": {"zh": "部门"}}')
          """);
    }
    awaitHead(before + 1);
    assertThat(subjectsAfter(before)).containsExactly("UNNOTICED");
  }

  @Test
  void goes_on_after_its_connection_was_lost() throws Exception {
    long before = head();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      ResultSet killed =
          statement.executeQuery(
              "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                  + " where application_name = 'ingest feed'");
      killed.next();
      assertThat(killed.getInt(1)).isPositive();
    }
    try (Writer writer = new Writer(database).write("AFTERWARDS", "1")) {
      writer.commit();
    }
    awaitHead(before + 1);
    assertThat(subjectsAfter(before)).containsExactly("AFTERWARDS");
  }

  @Test
  void stays_dense_complete_and_in_order_whatever_the_writers_do() throws Exception {
    long before = head();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Callable<Map<String, List<String>>>> writers =
        IntStream.range(0, WRITERS).mapToObj(this::writer).toList();
    AtomicBoolean writing = new AtomicBoolean(true);
    CompletableFuture<Void> rival = CompletableFuture.runAsync(() -> publishWhile(writing));
    Map<String, List<String>> committed = new HashMap<>();
    for (Future<Map<String, List<String>>> written : threads.invokeAll(writers)) {
      committed.putAll(written.get());
    }
    threads.shutdown();
    writing.set(false);
    rival.join();
    int entries = committed.values().stream().mapToInt(List::size).sum();
    awaitHead(before + entries);

    List<Map<String, Object>> seen = Announced.after(before);
    assertThat(seen)
        .extracting(entry -> Long.parseLong((String) entry.get("sequence")))
        .containsExactlyElementsOf(
            LongStream.rangeClosed(before + 1, before + entries).boxed().toList());
    assertThat(bySubject(seen)).isEqualTo(committed);
    assertThat(Announced.after(before)).isEqualTo(seen);
  }

  /** What another instance does, at the same time. */
  private void publishWhile(AtomicBoolean writing) {
    try (Connection connection = database.getConnection()) {
      while (writing.get()) {
        Positions.give(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes one to three entries at a time, dawdles, and takes every fourth back. */
  private Callable<Map<String, List<String>>> writer(int number) {
    return () -> {
      String subject = "WRITER_" + number;
      Random random = new Random(number);
      List<String> committed = new ArrayList<>();
      for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
        try (Writer writer = new Writer(database)) {
          List<String> written = new ArrayList<>();
          for (int entry = 0; entry <= random.nextInt(3); entry++) {
            String content = transaction + "/" + entry;
            writer.write(subject, content);
            written.add(content);
            Thread.sleep(random.nextInt(8));
          }
          if (transaction % 4 == 3) {
            writer.rollback();
          } else {
            writer.commit();
            committed.addAll(written);
          }
        }
      }
      return Map.of(subject, committed);
    };
  }

  private static Map<String, List<String>> bySubject(List<Map<String, Object>> entries) {
    Map<String, List<String>> contents = new HashMap<>();
    for (Map<String, Object> entry : entries) {
      Map<?, ?> name = (Map<?, ?>) ((Map<?, ?>) entry.get("data")).get("name");
      contents
          .computeIfAbsent((String) entry.get("subject"), subject -> new ArrayList<>())
          .add((String) name.get("zh"));
    }
    return contents;
  }

  private static long head() {
    Awaitility.await().until(() -> get("/v1/status").path("waiting").equals(0));
    return get("/v1/status").jsonPath().getLong("head");
  }

  private static void awaitHead(long position) {
    Awaitility.await().untilAsserted(() -> assertThat(head()).isEqualTo(position));
  }

  private static List<Object> subjectsAfter(long position) {
    return given()
        .queryParam("after", position)
        .queryParam("limit", 1000)
        .get("/v1/changes")
        .jsonPath()
        .getList("items.subject");
  }
}
