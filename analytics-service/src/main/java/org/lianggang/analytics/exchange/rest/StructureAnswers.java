package org.lianggang.analytics.exchange.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.structure.Addresses;
import org.lianggang.analytics.exchange.structure.Structures;

/** Answers structure queries of both generations. */
@Singleton
class StructureAnswers {

  static final List<Format> SECOND =
      List.of(
          Format.STRUCTURE_XML_2,
          Format.STRUCTURE_JSON_1,
          Format.STRUCTURE_XML_3,
          Format.STRUCTURE_JSON_2);
  static final List<Format> THIRD =
      List.of(
          Format.STRUCTURE_JSON_2,
          Format.STRUCTURE_XML_3,
          Format.STRUCTURE_XML_2,
          Format.STRUCTURE_JSON_1);

  private final States states;
  private final Structures structures;
  private final Reply reply;

  StructureAnswers(States states, Structures structures, Reply reply) {
    this.states = states;
    this.structures = structures;
    this.reply = reply;
  }

  /**
   * @param path from the resource on
   */
  Response answer(Call call, List<String> path) throws SQLException {
    Accept.Chosen chosen = call.choose(offered(call.generation()));
    call.language();
    call.wantsGzip();
    return states.use(
        (state, connection) ->
            reply(
                call,
                chosen,
                state,
                structures.find(state.library(), call.generation(), path, call.params())));
  }

  /** Artefacts in the format chosen. */
  Response reply(Call call, Accept.Chosen chosen, State state, Structures.Found found) {
    return reply(call, chosen, state, found, state.standing().catalogue());
  }

  /**
   * @param position of the last change they rest on
   */
  Response reply(
      Call call, Accept.Chosen chosen, State state, Structures.Found found, long position) {
    Generation written = generation(chosen.format());
    Addresses addresses = new Addresses(call.base(), call.generation());
    boolean json = isJson(chosen.format());
    return reply.of(
        call,
        chosen,
        Freshness.of(
            position,
            state.standing().at(),
            state.standing().epoch(),
            state.library().of(Kind.DATAFLOW).stream().map(flow -> flow.identity().id()).toList(),
            chosen.format(),
            call.language()),
        (out, header) -> {
          if (json) {
            structures.writeJson(out, found, header, addresses, written);
          } else {
            structures.writeXml(out, found, header, addresses, written);
          }
        });
  }

  static List<Format> offered(Generation generation) {
    return generation == Generation.SECOND ? SECOND : THIRD;
  }

  static boolean isJson(Format format) {
    return format == Format.STRUCTURE_JSON_1 || format == Format.STRUCTURE_JSON_2;
  }

  private static Generation generation(Format format) {
    return format == Format.STRUCTURE_XML_2 || format == Format.STRUCTURE_JSON_1
        ? Generation.SECOND
        : Generation.THIRD;
  }
}
