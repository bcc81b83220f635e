package org.lianggang.analytics.exchange.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianggang.analytics.exchange.data.Layouts;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.model.Shape;
import org.lianggang.analytics.exchange.schema.DataSchema;
import org.lianggang.analytics.exchange.structure.Structures;
import org.lianggang.analytics.exchange.structure.Versions;

/** Answers with the schema of structure-specific data, or with the structures it is made from. */
@Singleton
class SchemaAnswers {

  private static final Set<Kind> CONTEXTS =
      Set.of(Kind.DATA_STRUCTURE, Kind.DATAFLOW, Kind.PROVISION_AGREEMENT);

  private final States states;
  private final StructureAnswers structures;
  private final Reply reply;

  SchemaAnswers(States states, StructureAnswers structures, Reply reply) {
    this.states = states;
    this.structures = structures;
    this.reply = reply;
  }

  /**
   * @param path context, agency, id and version
   */
  Response answer(Call call, List<String> path) throws SQLException {
    Generation generation = call.generation();
    Format schema = generation == Generation.SECOND ? Format.SCHEMA_2 : Format.SCHEMA_3;
    List<Format> offered = new ArrayList<>(List.of(schema));
    offered.addAll(StructureAnswers.offered(generation));
    Accept.Chosen chosen = call.choose(offered);
    call.language();
    call.wantsGzip();
    return states.use(
        (state, connection) -> {
          Library library = state.library();
          Identity context = context(path, library, generation);
          String along = Layouts.along(shape(context, library), call.params());
          call.params().flag("explicitMeasure");
          call.params().nothingElse();
          if (chosen.format() != schema) {
            return structures.reply(
                call, chosen, state, Structures.Found.of(parts(context, library)));
          }
          Identity flow = flow(context, library);
          DataSchema.Context typed =
              new DataSchema.Context(
                  shape(context, library), along, Layouts.namespace(flow, along));
          Map<String, List<String>> allowed = library.allowed(context);
          return reply.of(
              call,
              chosen,
              Freshness.of(
                  state.standing().catalogue(),
                  state.standing().at(),
                  state.standing().epoch(),
                  context,
                  along),
              (out, header) -> new DataSchema(out, generation, typed, library, allowed).write());
        });
  }

  private static Identity context(List<String> path, Library library, Generation generation) {
    if (path.size() < 3 || path.size() > 4) {
      throw Refusal.syntax(
          "路径应为 schema/context/agency/id/version", "The path is schema/context/agency/id/version");
    }
    Kind kind =
        Kind.of(path.get(0), generation)
            .filter(CONTEXTS::contains)
            .orElseThrow(
                () ->
                    path.get(0).startsWith("metadata")
                        ? Refusal.notDone(path.get(0))
                        : Refusal.syntax(
                            "没有上下文：" + path.get(0), "There is no context \"" + path.get(0) + "\""));
    for (String part : path.subList(1, path.size())) {
      if (!part.matches("[A-Za-z0-9_@$.+~-]+") || part.equals("all")) {
        throw Refusal.syntax("不是标识：" + part, "Not an id: \"" + part + "\"");
      }
    }
    Identity context = new Identity(kind, path.get(2));
    boolean found =
        library.find(context).isPresent()
            && path.get(1).equals(Identity.AGENCY)
            && (path.size() < 4 || Versions.matches(path.get(3), context.version(), generation));
    if (!found) {
      throw Refusal.nothing();
    }
    return context;
  }

  private static Shape shape(Identity context, Library library) {
    return library.get(context).content() instanceof Content.Structure structure
        ? structure.shape()
        : library.shapeOf(flow(context, library));
  }

  /** Types are named for the flow; those of a structure as such for itself. */
  private static Identity flow(Identity context, Library library) {
    return library.get(context).content() instanceof Content.Agreement agreement
        ? agreement.flow()
        : context;
  }

  private static List<Artefact> parts(Identity context, Library library) {
    Identity structure = shape(context, library).identity();
    List<Identity> parts = new ArrayList<>(List.of(structure));
    parts.addAll(library.get(structure).content().references());
    return parts.stream().map(library::get).toList();
  }
}
