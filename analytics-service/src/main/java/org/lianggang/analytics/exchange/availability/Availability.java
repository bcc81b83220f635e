package org.lianggang.analytics.exchange.availability;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianggang.analytics.exchange.data.DataQuery;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.model.Text;

/** Says what there is data for, as a constraint; what was said is kept until something changes. */
@Singleton
public class Availability {

  private static final int KEPT = 500;

  private final AvailabilityStore store;
  private final Map<Asked, Content.Constraint> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, Content.Constraint> eldest) {
              return size() > KEPT;
            }
          });

  Availability(AvailabilityStore store) {
    this.store = store;
  }

  /**
   * A question about availability.
   *
   * @param component the one dimension of interest; null for all
   * @param exact values the query would return; else those that would give data with what is
   *     selected on the other dimensions
   */
  public record Question(DataQuery query, String component, boolean exact) {}

  private record Asked(String state, Question question) {}

  /**
   * @param state changes with every change of the data
   */
  public Artefact of(Connection connection, Question question, Library library, String state)
      throws SQLException {
    Asked asked = new Asked(state, question);
    Content.Constraint constraint = kept.get(asked);
    if (constraint == null) {
      constraint = constraint(connection, question, library);
      kept.put(asked, constraint);
    }
    Identity flow = question.query().flow();
    return new Artefact(
        new Identity(Kind.CONSTRAINT, "CR_ACTUAL_" + flow.id()),
        Text.of("现有数据：" + flow.id(), "Available data: " + flow.id()),
        Text.of("现有数据的代码和时期", "The codes and the period there are data for"),
        constraint);
  }

  private Content.Constraint constraint(Connection connection, Question question, Library library)
      throws SQLException {
    DataQuery query = question.query();
    AvailabilityStore.Found exact = store.found(connection, query, library, null);
    if (exact.counts().observations() == 0 && question.exact()) {
      throw Refusal.nothing();
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Component dimension : query.layout().shape().keyDimensions()) {
      if (question.component() == null || question.component().equals(dimension.id())) {
        Set<String> found =
            question.exact()
                ? exact.codes().get(dimension.id())
                : store
                    .found(connection, query, library, dimension.id())
                    .codes()
                    .get(dimension.id());
        if (!found.isEmpty()) {
          values.put(
              dimension.id(),
              library.codes(dimension.codelist()).stream().filter(found::contains).toList());
        }
      }
    }
    if (values.isEmpty() && exact.counts().observations() == 0) {
      throw Refusal.nothing();
    }
    return new Content.Constraint(query.flow(), values, Optional.of(exact.counts()));
  }

  /** The structures that go with a constraint, cut to what it speaks of. */
  public static List<Artefact> parts(
      Artefact constraint, Set<Kind> kinds, Set<String> providers, Library library) {
    Content.Constraint content = (Content.Constraint) constraint.content();
    Artefact flow = library.get(content.attached());
    Artefact structure = library.get(((Content.Flow) flow.content()).structure());
    List<Artefact> parts = new ArrayList<>();
    if (kinds.contains(Kind.DATAFLOW)) {
      parts.add(flow);
    }
    if (kinds.contains(Kind.DATA_STRUCTURE)) {
      parts.add(structure);
    }
    var shape = ((Content.Structure) structure.content()).shape();
    if (kinds.contains(Kind.CONCEPT_SCHEME)) {
      parts.add(library.get(shape.concepts()));
    }
    if (kinds.contains(Kind.CODELIST)) {
      content
          .values()
          .forEach(
              (dimension, codes) -> {
                Artefact list =
                    library.get(
                        new Identity(
                            Kind.CODELIST, shape.find(dimension).orElseThrow().codelist()));
                parts.add(list.with(list.items().withAncestors(Set.copyOf(codes))));
              });
    }
    if (kinds.contains(Kind.DATA_PROVIDER_SCHEME)) {
      Artefact all = library.of(Kind.DATA_PROVIDER_SCHEME).get(0);
      parts.add(providers.isEmpty() ? all : all.with(all.items().only(providers)));
    }
    return parts;
  }
}
