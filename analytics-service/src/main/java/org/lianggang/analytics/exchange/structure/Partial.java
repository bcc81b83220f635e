package org.lianggang.analytics.exchange.structure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.model.Shape;

/** What is used of schemes: codes that are allowed, providers that have an agreement. */
final class Partial {

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Set<String> providers;

  Partial(Library library, Collection<Artefact> asked, Collection<Artefact> selected) {
    asked.forEach(artefact -> allow(library, artefact));
    providers =
        selected.stream()
            .map(Artefact::content)
            .filter(Content.Agreement.class::isInstance)
            .map(content -> ((Content.Agreement) content).provider())
            .collect(Collectors.toSet());
  }

  Artefact used(Artefact artefact) {
    Identity identity = artefact.identity();
    if (identity.kind() == Kind.CODELIST && codes.containsKey(identity.id())) {
      return artefact.with(artefact.items().withAncestors(codes.get(identity.id())));
    }
    return identity.kind() == Kind.DATA_PROVIDER_SCHEME && !providers.isEmpty()
        ? artefact.with(artefact.items().only(providers))
        : artefact;
  }

  /** What is allowed in an artefact; a constraint that was asked for speaks for what it is of. */
  private void allow(Library library, Artefact artefact) {
    boolean constrains = artefact.content() instanceof Content.Constraint;
    Map<String, List<String>> allowed =
        artefact.content() instanceof Content.Constraint constraint
            ? constraint.values()
            : library.allowed(artefact.identity());
    if (!allowed.isEmpty()) {
      Shape shape =
          shape(
              library,
              constrains
                  ? library.get(artefact.content().references().iterator().next())
                  : artefact);
      allowed.forEach((dimension, values) -> allow(shape.find(dimension).orElseThrow(), values));
    }
  }

  private void allow(Component dimension, List<String> values) {
    codes.computeIfAbsent(dimension.codelist(), any -> new HashSet<>()).addAll(values);
  }

  private static Shape shape(Library library, Artefact artefact) {
    if (artefact.content() instanceof Content.Structure structure) {
      return structure.shape();
    }
    return artefact.content() instanceof Content.Agreement agreement
        ? library.shapeOf(agreement.flow())
        : library.shapeOf(artefact.identity());
  }
}
