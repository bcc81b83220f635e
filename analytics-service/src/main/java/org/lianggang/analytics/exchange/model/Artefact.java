package org.lianggang.analytics.exchange.model;

/** One maintainable artefact of ours. */
public record Artefact(Identity identity, Text name, Text description, Content content) {

  public Artefact with(Content other) {
    return new Artefact(identity, name, description, other);
  }

  /** The entries of a scheme. */
  public Content.Items items() {
    if (content instanceof Content.Items items) {
      return items;
    }
    throw new IllegalStateException(identity + " is no scheme");
  }
}
