package org.lianggang.analytics.query;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.problem.Conditions;
import org.lianggang.analytics.problem.FindingCode;

/**
 * Answers a question from one state of the database. Every answer says up to which change it is
 * computed and by which plan versions, and is not computed again for a caller who has it already.
 */
@Singleton
class Answers {

  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

  private final AgroalDataSource database;
  private final StandingStore standings;
  private final DirectoryStore directories;
  private final Moment moment;
  private final Readers readers;
  private final UriInfo uri;
  private final Request request;
  private final int contract = contract();

  Answers(
      @DataSource("reading") AgroalDataSource database,
      StandingStore standings,
      DirectoryStore directories,
      Moment moment,
      Readers readers,
      UriInfo uri,
      Request request) {
    this.database = database;
    this.standings = standings;
    this.directories = directories;
    this.moment = moment;
    this.readers = readers;
    this.uri = uri;
    this.request = request;
  }

  /** 200 with the answer, 304 where the caller has it, 400 or 404 naming every fault. */
  Response to(Question.Inquiry inquiry) throws SQLException {
    return within(connection -> at(connection, new Asked(uri.getQueryParameters()), JSON, inquiry));
  }

  /**
   * The same, or as it would have been answered {@code asOf} a moment; 409 where that is to come.
   */
  Response asOf(Question.Inquiry inquiry) throws SQLException {
    return asOf(JSON, inquiry);
  }

  /** The same, where the answer is not JSON. */
  Response asOf(MediaType type, Question.Inquiry inquiry) throws SQLException {
    return within(
        connection -> {
          Asked asked = new Asked(uri.getQueryParameters());
          Optional<String> asOf = asked.one("asOf", Optional::of, FindingCode.NOT_A_MOMENT);
          return asOf.isEmpty()
              ? at(connection, asked, type, inquiry)
              : moment
                  .position(connection, asOf.get(), standings.standing(connection))
                  .<Reply>fold(
                      position ->
                          () -> asOf(asOf.get(), position, connection, asked, type, inquiry),
                      problem -> problem::toResponse)
                  .give();
        });
  }

  private Response asOf(
      String asOf,
      long position,
      Connection connection,
      Asked asked,
      MediaType type,
      Question.Inquiry inquiry)
      throws SQLException {
    moment.goBack(connection, position, asOf);
    return at(connection, asked, type, inquiry);
  }

  private Response within(Work work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        readers.show(connection);
        return work.with(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  @FunctionalInterface
  private interface Work {
    Response with(Connection connection) throws SQLException;
  }

  private Response at(Connection connection, Asked asked, MediaType type, Question.Inquiry inquiry)
      throws SQLException {
    Standing standing = standings.standing(connection);
    Directory directory = directories.at(connection, standing);
    return inquiry
        .read(asked, directory)
        .<Reply>fold(
            question -> () -> answer(question, type, connection, standing),
            problem -> problem::toResponse)
        .give();
  }

  private Response answer(
      Question question, MediaType type, Connection connection, Standing standing)
      throws SQLException {
    Scope scope = question.scope();
    EntityTag tag =
        tag(
            standing,
            scope,
            type,
            standing.isPast() ? standing.position() : standings.touched(connection, scope),
            standing.isPast()
                ? "hidden " + standings.hidden(connection, scope)
                : standings.acted(connection, scope));
    return framed(
            Conditions.isKnown(request, tag)
                ? Response.notModified()
                : Response.ok(
                    question
                        .search()
                        .answer(
                            connection,
                            new Frame(
                                standing.computedUpTo(), scope.versions(), standing.isPast())),
                    type),
            tag,
            standing,
            scope)
        .build();
  }

  @FunctionalInterface
  private interface Reply {
    Response give() throws SQLException;
  }

  /** Two answers with the same tag differ at most in what they are computed up to. */
  private EntityTag tag(
      Standing standing, Scope scope, MediaType type, long touched, String besides) {
    int form =
        Objects.hash(
            standing.epoch(),
            scope.versions(),
            type.toString(),
            contract,
            besides,
            readers.clearance().name());
    return new EntityTag(
        touched + "-" + standing.catalogue() + "-" + Integer.toHexString(form), true);
  }

  /** Answers look as the contract says; another contract makes other answers. */
  private static int contract() {
    try (InputStream text = Answers.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return Arrays.hashCode(text.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response.ResponseBuilder framed(
      Response.ResponseBuilder answer, EntityTag tag, Standing standing, Scope scope) {
    answer
        .tag(tag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, readers.keeping())
        .header("Computed-Up-To", standing.computedUpTo().toString());
    return scope.versions().isEmpty()
        ? answer
        : answer.header("Plan-Version", printed(scope.versions()));
  }

  private static String printed(Map<String, Integer> versions) {
    return versions.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", "));
  }
}
