package org.lianggang.analytics.exchange.structure;

import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;

/** Where an artefact can be fetched. @param base of this API, without a slash at its end */
public record Addresses(String base, Generation generation) {

  public String of(Identity identity) {
    return "%s%s/%s/%s/%s/%s"
        .formatted(
            base,
            generation == Generation.SECOND ? "" : "/structure",
            identity.kind().resource(generation),
            Identity.AGENCY,
            identity.id(),
            identity.version());
  }
}
