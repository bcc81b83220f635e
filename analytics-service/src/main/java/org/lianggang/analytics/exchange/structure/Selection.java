package org.lianggang.analytics.exchange.structure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;

/** Finds what a query asks for, and what that refers to or is referred to by. */
final class Selection {

  private final Library library;
  private final StructureQuery query;
  private final Map<Identity, Artefact> asked = new LinkedHashMap<>();

  private Selection(Library library, StructureQuery query) {
    this.library = library;
    this.query = query;
  }

  /** An artefact and how much of it is told. */
  record Selected(Artefact artefact, View view) {}

  /** In the order of the library, what was asked for first; nothing found is a refusal. */
  static List<Selected> of(Library library, StructureQuery query) {
    return new Selection(library, query).select();
  }

  private List<Selected> select() {
    query.versions().forEach(version -> Versions.matches(version, "1.0.0", query.generation()));
    library.all().filter(query::wants).forEach(this::ask);
    if (asked.isEmpty()) {
      throw Refusal.nothing();
    }
    Map<Identity, Artefact> selected = new LinkedHashMap<>(asked);
    query
        .direction()
        .from(asked.keySet(), new References(library, this::refersToAsked))
        .forEach(identity -> selected.putIfAbsent(identity, library.get(identity)));
    if (query.detail() == Detail.REFERENCEPARTIAL) {
      Partial partial = new Partial(library, asked.values(), selected.values());
      selected.replaceAll(
          (identity, artefact) -> asked.containsKey(identity) ? artefact : partial.used(artefact));
    }
    return selected.values().stream()
        .map(
            artefact ->
                new Selected(artefact, query.detail().of(asked.containsKey(artefact.identity()))))
        .toList();
  }

  private void ask(Artefact artefact) {
    if (query.items().isEmpty()) {
      asked.put(artefact.identity(), artefact);
    } else if (artefact.identity().kind().isScheme()) {
      Content.Items some = artefact.items().only(Set.copyOf(query.items()));
      if (!some.items().isEmpty()) {
        asked.put(artefact.identity(), artefact.with(some));
      }
    }
  }

  /** Where some entries of a scheme were asked for, whether it refers to one of them. */
  private boolean refersToAsked(Artefact artefact, Identity to) {
    if (query.items().isEmpty() || !asked.containsKey(to)) {
      return true;
    }
    Set<String> entries = new LinkedHashSet<>(query.items());
    if (artefact.content() instanceof Content.Categorised categorised) {
      return entries.contains(categorised.path())
          || entries.contains(
              categorised.path().substring(categorised.path().lastIndexOf('.') + 1));
    }
    if (artefact.content() instanceof Content.Agreement agreement) {
      return to.kind() != Kind.DATA_PROVIDER_SCHEME || entries.contains(agreement.provider());
    }
    if (artefact.content() instanceof Content.Structure structure
        && to.kind() == Kind.CONCEPT_SCHEME) {
      return structure.shape().components().stream()
          .map(component -> component.id())
          .collect(Collectors.toSet())
          .stream()
          .anyMatch(entries::contains);
    }
    return true;
  }
}
