package org.lianggang.analytics.exchange.structure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Library;

/** Follows the references between artefacts, from what was asked for. */
final class References {

  private final Library library;
  private final BiPredicate<Artefact, Identity> refersTo;

  /**
   * @param refersTo whether an artefact refers to what was asked for of another
   */
  References(Library library, BiPredicate<Artefact, Identity> refersTo) {
    this.library = library;
    this.refersTo = refersTo;
  }

  Set<Identity> children(Collection<Identity> of) {
    return of.stream()
        .flatMap(identity -> library.find(identity).stream())
        .flatMap(artefact -> artefact.content().references().stream())
        .filter(identity -> library.find(identity).isPresent())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<Identity> parents(Collection<Identity> of) {
    Set<Identity> asked = Set.copyOf(of);
    return library
        .all()
        .filter(
            artefact ->
                artefact.content().references().stream()
                    .anyMatch(
                        identity -> asked.contains(identity) && refersTo.test(artefact, identity)))
        .map(Artefact::identity)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<Identity> descendants(Collection<Identity> of) {
    return closure(of, this::children);
  }

  Set<Identity> ancestors(Collection<Identity> of) {
    return closure(of, this::parents);
  }

  Set<Identity> parentsAndSiblings(Collection<Identity> of) {
    Set<Identity> parents = parents(of);
    return Stream.concat(parents.stream(), children(parents).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Identity> closure(
      Collection<Identity> of, Function<Collection<Identity>, Set<Identity>> step) {
    Set<Identity> reached = new LinkedHashSet<>();
    Deque<Identity> next = new ArrayDeque<>(of);
    while (!next.isEmpty()) {
      step.apply(Set.of(next.pop())).stream().filter(reached::add).forEach(next::add);
    }
    return reached;
  }
}
