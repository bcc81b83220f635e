package org.lianggang.analytics.exchange.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianggang.analytics.access.Sight;
import org.lianggang.analytics.exchange.data.DataQuery;
import org.lianggang.analytics.exchange.data.DataStore;
import org.lianggang.analytics.exchange.data.DataWriter;
import org.lianggang.analytics.exchange.data.Questions1;
import org.lianggang.analytics.exchange.data.Questions2;
import org.lianggang.analytics.exchange.data.Writers;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Shape;

/** Answers data queries, as a stream from the database to the caller. */
@Singleton
class DataAnswers {

  private static final List<Format> SECOND =
      List.of(
          Format.GENERIC,
          Format.SPECIFIC,
          Format.GENERIC_SERIES,
          Format.SPECIFIC_SERIES,
          Format.DATA_JSON_1,
          Format.DATA_CSV_1,
          Format.JSON_STAT,
          Format.XLSX);

  /** A sheet has 1 048 576 rows, and a cube of JSON-stat is put together in memory. */
  private static final int MOST_ROWS = 1_000_000;

  private static final List<Format> THIRD =
      Stream.concat(
              Stream.of(Format.DATA_JSON_2, Format.DATA_XML_3, Format.DATA_CSV_2), SECOND.stream())
          .toList();

  private static final Map<String, List<String>> CSV_1_OPTIONS =
      Map.of("labels", List.of("id", "both"), "timeFormat", List.of("original", "normalized"));
  private static final Map<String, List<String>> CSV_2_OPTIONS =
      Map.of(
          "labels", List.of("id", "name", "both"),
          "timeFormat", List.of("original", "normalized"),
          "keys", List.of("none", "obs", "series", "both"));

  private final States states;
  private final DataStore store;
  private final Writers writers;
  private final Reply reply;

  DataAnswers(States states, DataStore store, Writers writers, Reply reply) {
    this.states = states;
    this.store = store;
    this.writers = writers;
    this.reply = reply;
  }

  /** Reads the question as its generation writes it. */
  @FunctionalInterface
  interface Asking {
    DataQuery read(State state);
  }

  /**
   * @param path flow, key and provider
   */
  Response second(Call call, List<String> path) throws SQLException {
    return answer(call, SECOND, state -> Questions1.read(path, call.params(), state.library()));
  }

  /**
   * @param path context, agency, id, version and key
   */
  Response third(Call call, List<String> path) throws SQLException {
    return answer(call, THIRD, state -> Questions2.read(path, call.params(), state.library()));
  }

  private Response answer(Call call, List<Format> offered, Asking asking) throws SQLException {
    Accept.Chosen chosen = call.choose(offered);
    options(chosen);
    call.language();
    call.wantsGzip();
    return states.use(
        (state, connection) -> {
          DataQuery query = asking.read(state);
          call.params().nothingElse();
          Sight sight = states.show(connection, query);
          if (isForTimeSeries(chosen.format())
              && !query.layout().along().equals(Shape.TIME_PERIOD)) {
            throw Refusal.notAcceptable(Format.GENERIC.mediaType());
          }
          if (!store.finds(connection, query, state.library())) {
            throw Refusal.nothing();
          }
          boolean bounded = chosen.format() == Format.JSON_STAT || chosen.format() == Format.XLSX;
          if (bounded && store.exceeds(connection, query, state.library(), MOST_ROWS)) {
            throw Refusal.tooLarge(MOST_ROWS);
          }
          return reply.of(
              call,
              chosen,
              Freshness.of(
                  state.standing().position(),
                  state.standing().at(),
                  state.standing().epoch(),
                  sight.clearance().name(),
                  chosen,
                  call.language(),
                  query),
              (out, header) -> write(out, header, call, chosen, query, sight));
        });
  }

  /** In a state of its own, since the answer goes on after the question was read. */
  private void write(
      OutputStream out,
      Header header,
      Call call,
      Accept.Chosen chosen,
      DataQuery query,
      Sight sight)
      throws IOException {
    try {
      states.use(
          sight,
          (state, connection) -> {
            try {
              Writers.Message message =
                  new Writers.Message(out, header, query, state.library(), call.base());
              store.write(connection, query, state.library(), writer(chosen, message));
              return null;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private DataWriter writer(Accept.Chosen chosen, Writers.Message message) throws IOException {
    return switch (chosen.format()) {
      case GENERIC -> writers.generic(message, false);
      case GENERIC_SERIES -> writers.generic(message, true);
      case SPECIFIC -> writers.specific(message, Generation.SECOND, false);
      case SPECIFIC_SERIES -> writers.specific(message, Generation.SECOND, true);
      case DATA_XML_3 -> writers.specific(message, Generation.THIRD, false);
      case DATA_JSON_2 -> writers.json(message, Generation.THIRD);
      case DATA_CSV_2 ->
          writers.csv(
              message,
              chosen.params().getOrDefault("labels", "id"),
              chosen.params().getOrDefault("keys", "none"));
      case JSON_STAT -> writers.jsonStat(message);
      case XLSX -> writers.xlsx(message);
      case DATA_JSON_1 -> writers.json(message, Generation.SECOND);
      default -> writers.csv(message, "both".equals(chosen.params().get("labels")));
    };
  }

  private static boolean isForTimeSeries(Format format) {
    return format == Format.GENERIC_SERIES || format == Format.SPECIFIC_SERIES;
  }

  private static void options(Accept.Chosen chosen) {
    if (chosen.format() == Format.DATA_CSV_1 || chosen.format() == Format.DATA_CSV_2) {
      (chosen.format() == Format.DATA_CSV_1 ? CSV_1_OPTIONS : CSV_2_OPTIONS)
          .forEach(
              (name, allowed) -> {
                String value = chosen.params().getOrDefault(name, allowed.get(0));
                if (!allowed.contains(value)) {
                  throw Refusal.notAcceptable(
                      chosen.format().mediaType() + ";" + name + "=" + allowed);
                }
              });
    }
  }
}
