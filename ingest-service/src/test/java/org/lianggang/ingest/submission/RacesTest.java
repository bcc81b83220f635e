package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianggang.testkit.TestDatabase;
import org.lianggang.testkit.TestIssuer;

/**
 * Of two requests that compete on connections of their own, one comes first, and all is as if it
 * had come long before the other. {@code deploy/bench races} does this ten thousand times.
 */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class RacesTest {

  private static final int ROUNDS = 15;

  private static final List<String> COUNTED = List.of("new", "revised", "unchanged", "rejected");

  /** How it ends for the values 50 and 51 when the latter is accepted at last. */
  private static final String ONE_AFTER_THE_OTHER =
      " then 200 SUPERSEDED 50 new ACCEPTED 51 revised [50, 51]";

  @Inject Setting setting;

  @TestHTTPResource("/")
  URI service;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService callers = Executors.newFixedThreadPool(2);

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @AfterEach
  void revisionsAreDenseAndAnnouncedOnce() {
    callers.shutdown();
    assertThat(
            setting.count(
                """
                (select from observation
                 group by province, region, indicator, period, sex, residence
                 having count(*) <> max(revision) or min(revision) <> 1) as gap
                """))
        .isZero();
    assertThat(
            setting.count(
                """
                (select from feed where submission is not null and last
                 group by submission having count(*) > 1) as announced_twice
                """))
        .isZero();
    get("/v1/audit/verify").then().body("intact", equalTo(true));
  }

  @ParameterizedTest
  @EnumSource
  void end_as_if_one_request_had_come_long_before_the_other(Race race) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Figure figure = new Figure(http, service, Setting.year());
      assertThat(run(race.over(figure), figure)).as("%s over %s", race, figure).isIn(race.ends);
    }
  }

  private String run(Course course, Figure figure) throws Exception {
    CyclicBarrier begin = new CyclicBarrier(2);
    Future<Integer> one = callers.submit(() -> after(begin, course.one()));
    Future<Integer> other = callers.submit(() -> after(begin, course.other()));
    StringBuilder end = new StringBuilder(one.get() + " " + other.get() + course.left(figure));
    for (IntSupplier then : course.then()) {
      end.append(" then ").append(then.getAsInt()).append(course.left(figure));
    }
    return end.toString();
  }

  private static Integer after(CyclicBarrier begin, Callable<Integer> request) throws Exception {
    begin.await();
    return request.call();
  }

  /**
   * The two requests, each answered by its status, the reports they are about, and what is asked
   * for one after the other when both are over.
   */
  private record Course(
      Callable<Integer> one, Callable<Integer> other, List<Report> reports, IntSupplier... then) {

    String left(Figure figure) {
      StringBuilder left = new StringBuilder();
      reports.forEach(report -> left.append(' ').append(report.standing()));
      return left.append(' ').append(figure.accepted()).toString();
    }
  }

  /**
   * Two requests over one figure, and how that may end: their statuses, the state and the content
   * of each report and what it does to the figure, and the accepted values in the order of their
   * revisions; the same again after each further request.
   */
  private enum Race {
    TWO_REVIEWERS("200 200 ACCEPTED 50 new [50]") {
      @Override
      Course over(Figure figure) {
        Report report = figure.report(50);
        return new Course(report::accept, report::accept, List.of(report));
      }
    },
    ACCEPT_OR_RETURN("200 409 ACCEPTED 50 new [50]", "409 200 RETURNED 50 new []") {
      @Override
      Course over(Figure figure) {
        Report report = figure.report(50);
        return new Course(report::accept, () -> report.decide("return"), List.of(report));
      }
    },
    ACCEPT_OR_WITHDRAW("200 409 ACCEPTED 50 new [50]", "409 200 WITHDRAWN 50 new []") {
      @Override
      Course over(Figure figure) {
        Report report = figure.report(50);
        return new Course(report::accept, () -> report.decide("withdraw"), List.of(report));
      }
    },
    TWO_REPORTS(
        "200 409 ACCEPTED 50 new SUBMITTED 51 new [50]",
        "409 200 SUBMITTED 50 new ACCEPTED 51 new [51]") {
      @Override
      Course over(Figure figure) {
        Report one = figure.report(50);
        Report other = figure.report(51);
        return new Course(one::accept, other::accept, List.of(one, other));
      }
    },
    TWO_REPORTS_WITH_REASONS(
        "200 200 SUPERSEDED 50 new ACCEPTED 51 revised [50, 51]",
        "200 200 ACCEPTED 50 revised SUPERSEDED 51 new [51, 50]") {
      @Override
      Course over(Figure figure) {
        Report one = figure.reportWithReason(50);
        Report other = figure.reportWithReason(51);
        return new Course(one::accept, other::accept, List.of(one, other));
      }
    },
    REPLACE_OR_SUBMIT("200 200 SUBMITTED 51 new []", "409 200 SUBMITTED 50 new []") {
      @Override
      Course over(Figure figure) {
        Report draft = figure.draft(50);
        return new Course(() -> draft.replace(51), draft::submit, List.of(draft));
      }
    },
    SUBMIT_OR_ACCEPT(
        "201 200 ACCEPTED 50 new SUBMITTED 51 new [50]" + ONE_AFTER_THE_OTHER,
        "201 200 ACCEPTED 50 new SUBMITTED 51 revised [50]" + ONE_AFTER_THE_OTHER) {
      @Override
      Course over(Figure figure) {
        Report one = figure.reportWithReason(50);
        Report other = figure.toReportWithReason(51);
        return new Course(other::send, one::accept, List.of(one, other), other::accept);
      }
    },
    TWO_SUBMITTERS(
        "201 201 SUBMITTED 50 new SUBMITTED 51 new []"
            + " then 200 ACCEPTED 50 new SUBMITTED 51 new [50]"
            + ONE_AFTER_THE_OTHER) {
      @Override
      Course over(Figure figure) {
        Report one = figure.toReportWithReason(50);
        Report other = figure.toReportWithReason(51);
        return new Course(one::send, other::send, List.of(one, other), one::accept, other::accept);
      }
    };

    private final List<String> ends;

    Race(String... ends) {
      this.ends = List.of(ends);
    }

    abstract Course over(Figure figure);
  }

  /** What is competed for: the figure of a year, for which nothing is accepted yet. */
  private record Figure(HttpClient http, URI service, String year) {

    Report report(int value) {
      return sent(new Report(this, "/v1/submissions", body(value, "")));
    }

    Report reportWithReason(int value) {
      return sent(toReportWithReason(value));
    }

    /** To be sent in the race. */
    Report toReportWithReason(int value) {
      return new Report(this, "/v1/submissions", body(value, ", \"reason\": \"核实\""));
    }

    Report draft(int value) {
      return sent(new Report(this, "/v1/submissions?draft=true", body(value, "")));
    }

    private static Report sent(Report report) {
      report.send();
      return report;
    }

    String body(int value, String more) {
      return Reported.byHealth(year, "\"indicator\": \"COVERAGE\", \"value\": " + value + more);
    }

    List<Integer> accepted() {
      String history = "/v1/observations?region=152900&history=true&period=" + year;
      return JsonPath.from(send("GET", history, "", "*").body()).getList("items.value");
    }

    HttpResponse<String> send(String method, String path, String body, String ifMatch) {
      HttpRequest request =
          HttpRequest.newBuilder(service.resolve(path))
              .header("Authorization", "Bearer " + TestIssuer.tokenForEverything())
              .header("Content-Type", "application/json")
              .header("If-Match", "\"" + ifMatch + "\"")
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build();
      try {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A submission of one figure; a step is answered by its status. */
  private static final class Report {

    private final Figure figure;
    private final String to;
    private final String body;
    private JsonPath receipt;

    Report(Figure figure, String to, String body) {
      this.figure = figure;
      this.to = to;
      this.body = body;
    }

    /** Comes first. */
    int send() {
      HttpResponse<String> answer = figure.send("POST", to, body, "*");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      receipt = JsonPath.from(answer.body());
      return answer.statusCode();
    }

    int accept() {
      return figure.send("POST", path() + "/accept", "", receipt.getString("digest")).statusCode();
    }

    int decide(String step) {
      String reasons = "{\"reasons\": [{\"text\": \"请核对\"}]}";
      return figure.send("POST", path() + "/" + step, reasons, "*").statusCode();
    }

    int submit() {
      return figure.send("POST", path() + "/submit", "", "*").statusCode();
    }

    int replace(int value) {
      return figure.send("PUT", path(), figure.body(value, ""), "*").statusCode();
    }

    /** Its state, the value it reports, and as what its only row counts. */
    String standing() {
      JsonPath now = JsonPath.from(figure.send("GET", path(), "", "*").body());
      return now.getString("state")
          + " "
          + now.getString("observations[0].value")
          + " "
          + COUNTED.stream()
              .filter(as -> now.getInt("counts." + as) > 0)
              .collect(Collectors.joining(" "));
    }

    private String path() {
      return "/v1/submissions/" + receipt.getString("id");
    }
  }
}
