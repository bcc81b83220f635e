package org.lianggang.analytics.exchange.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every artefact as it stands at one position of the feed, in the order lists give them. */
public final class Library {

  private final Map<Identity, Artefact> artefacts;
  private final Map<String, List<String>> codes;
  private final Map<String, Map<String, String>> ofIndicators;

  /**
   * @param ofIndicators by the code of an indicator: what attributes follow from it
   */
  public Library(Collection<Artefact> artefacts, Map<String, Map<String, String>> ofIndicators) {
    this.artefacts = new LinkedHashMap<>();
    artefacts.forEach(artefact -> this.artefacts.put(artefact.identity(), artefact));
    this.ofIndicators = Map.copyOf(ofIndicators);
    this.codes =
        all()
            .filter(artefact -> artefact.identity().kind() == Kind.CODELIST)
            .collect(
                Collectors.toMap(
                    list -> list.identity().id(),
                    list -> list.items().items().stream().map(Item::id).toList()));
  }

  public Stream<Artefact> all() {
    return artefacts.values().stream();
  }

  public Optional<Artefact> find(Identity identity) {
    return Optional.ofNullable(artefacts.get(identity));
  }

  public Artefact get(Identity identity) {
    return find(identity).orElseThrow();
  }

  public Shape shapeOf(Identity flow) {
    Identity structure = ((Content.Flow) get(flow).content()).structure();
    return ((Content.Structure) get(structure).content()).shape();
  }

  public List<Artefact> of(Kind kind) {
    return all().filter(artefact -> artefact.identity().kind() == kind).toList();
  }

  /** The codes of a list, in its order. */
  public List<String> codes(String codelist) {
    return codes.getOrDefault(codelist, List.of());
  }

  /** The item of a list or scheme; empty where there is none. */
  public Optional<Item> item(Identity scheme, String id) {
    return find(scheme).stream()
        .flatMap(found -> found.items().items().stream())
        .filter(item -> item.id().equals(id))
        .findFirst();
  }

  /** By indicator: the values of the attributes that follow from it. */
  public Map<String, Map<String, String>> ofIndicators() {
    return ofIndicators;
  }

  /** What is allowed in it, by dimension. */
  public Map<String, List<String>> allowed(Identity constrained) {
    return all()
        .map(Artefact::content)
        .filter(Content.Constraint.class::isInstance)
        .map(Content.Constraint.class::cast)
        .filter(constraint -> constraint.attached().equals(constrained))
        .findFirst()
        .map(Content.Constraint::values)
        .orElse(Map.of());
  }
}
