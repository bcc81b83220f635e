package org.lianggang.analytics.exchange.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianggang.analytics.exchange.availability.Availability;
import org.lianggang.analytics.exchange.availability.AvailabilityIndex;
import org.lianggang.analytics.exchange.data.DataQuery;
import org.lianggang.analytics.exchange.data.Questions1;
import org.lianggang.analytics.exchange.data.Questions2;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.structure.Structures;

/** Answers what there are data for. */
@Singleton
class AvailabilityAnswers {

  private static final Set<Kind> ALONG =
      EnumSet.of(
          Kind.CODELIST,
          Kind.DATA_STRUCTURE,
          Kind.CONCEPT_SCHEME,
          Kind.DATAFLOW,
          Kind.DATA_PROVIDER_SCHEME);

  private final States states;
  private final Availability availability;
  private final AvailabilityIndex index;
  private final StructureAnswers structures;

  AvailabilityAnswers(
      States states,
      Availability availability,
      AvailabilityIndex index,
      StructureAnswers structures) {
    this.states = states;
    this.availability = availability;
    this.index = index;
    this.structures = structures;
  }

  /**
   * @param path flow, key, provider and component
   */
  Response second(Call call, List<String> path) throws SQLException {
    if (path.size() > 4) {
      throw Refusal.syntax("路径过长", "The path has too many parts");
    }
    return answer(
        call,
        path.size() == 4 && !path.get(3).equals("all") ? path.get(3) : null,
        state ->
            Questions1.read(
                path.subList(0, Math.min(3, path.size())), call.params(), state.library()));
  }

  /**
   * @param path context, agency, id, version, key and component
   */
  Response third(Call call, List<String> path) throws SQLException {
    if (path.size() > 6) {
      throw Refusal.syntax("路径过长", "The path has too many parts");
    }
    return answer(
        call,
        path.size() == 6 && !path.get(5).equals("*") ? path.get(5) : null,
        state ->
            Questions2.read(
                path.subList(0, Math.min(5, path.size())), call.params(), state.library()));
  }

  /**
   * @param component the one of interest; null for all
   */
  private Response answer(Call call, String component, DataAnswers.Asking asking)
      throws SQLException {
    Accept.Chosen chosen = call.choose(StructureAnswers.offered(call.generation()));
    call.language();
    call.wantsGzip();
    String mode = call.params().find("mode", "exact");
    Set<Kind> kinds = references(call);
    if (!List.of("exact", "available").contains(mode)) {
      throw Refusal.syntax("mode 没有取值：" + mode, "There is no mode \"" + mode + "\"");
    }
    index.follow();
    return states.use(
        (state, connection) -> {
          DataQuery query = asking.read(state);
          call.params().nothingElse();
          if (component != null
              && query.layout().shape().find(component).filter(Component::isDimension).isEmpty()) {
            throw Refusal.semantic(
                "没有维度：" + component, "There is no dimension \"" + component + "\"");
          }
          Artefact constraint =
              availability.of(
                  connection,
                  new Availability.Question(query, component, mode.equals("exact")),
                  state.library(),
                  state.standing().toString());
          List<Artefact> artefacts = new ArrayList<>(List.of(constraint));
          artefacts.addAll(
              Availability.parts(constraint, kinds, query.providers(), state.library()));
          return structures.reply(
              call, chosen, state, Structures.Found.of(artefacts), state.standing().position());
        });
  }

  private static Set<Kind> references(Call call) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    String written = call.params().find("references", "none");
    List<String> words =
        call.generation() == Generation.SECOND
            ? List.of(written)
            : Arrays.asList(written.split(",", -1));
    for (String word : words) {
      if (word.equals("all")) {
        kinds.addAll(ALONG);
      } else if (!word.equals("none")) {
        kinds.add(
            Kind.of(word, call.generation())
                .filter(ALONG::contains)
                .orElseThrow(
                    () ->
                        Refusal.syntax(
                            "references 没有取值：" + word,
                            "There are no references \"" + word + "\"")));
      }
    }
    return kinds;
  }
}
