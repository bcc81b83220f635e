package org.lianggang.analytics.exchange.structure;

import java.util.List;
import java.util.Set;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;

/**
 * Which artefacts are wanted; a list without entries stands for all.
 *
 * @param items ids or paths of entries of the schemes
 */
record StructureQuery(
    Set<Kind> kinds,
    List<String> agencies,
    List<String> ids,
    List<String> versions,
    List<String> items,
    Detail detail,
    Direction direction,
    Generation generation) {

  boolean wants(Artefact artefact) {
    Identity identity = artefact.identity();
    return kinds.contains(identity.kind())
        && (agencies.isEmpty() || agencies.contains(Identity.AGENCY))
        && (ids.isEmpty() || ids.contains(identity.id()))
        && versions.stream()
            .anyMatch(version -> Versions.matches(version, identity.version(), generation));
  }
}
