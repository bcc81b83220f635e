package org.lianggang.analytics.exchange.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lianggang.analytics.exchange.model.Text;

/** Puts words and links into JSON: the best match, and all languages beside it. */
public record JsonText(Language language) {

  /** "name" and "names". */
  public void put(ObjectNode object, String member, Text text) {
    object.put(member, language.of(text));
    ObjectNode all = object.putObject(member + "s");
    text.byLanguage().forEach(all::put);
  }

  /** A link to itself; href may be null. */
  public static void self(ObjectNode object, String urn, String href) {
    ObjectNode link = object.putArray("links").addObject();
    link.put("rel", "self");
    link.put("urn", urn);
    if (href != null) {
      link.put("href", href);
    }
  }
}
