package org.lianggang.analytics.exchange.structure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.JsonStream;
import org.lianggang.analytics.exchange.message.JsonText;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;

/** Writes artefacts as a structure message, SDMX-JSON 1.0 or 2.0. */
final class StructureJson {

  private final ObjectMapper json;
  private final Generation generation;
  private final Addresses addresses;
  private final JsonText text;

  StructureJson(ObjectMapper json, Generation generation, Addresses addresses, JsonText text) {
    this.json = json;
    this.generation = generation;
    this.addresses = addresses;
    this.text = text;
  }

  void write(OutputStream out, Header header, List<Selection.Selected> selected)
      throws IOException {
    Map<Kind, List<Selection.Selected>> byKind =
        selected.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.artefact().identity().kind(), TreeMap::new, Collectors.toList()));
    try (JsonGenerator generator = JsonStream.on(json, out)) {
      generator.writeStartObject();
      header.meta(generator, Header.structureSchema(generation));
      generator.writeObjectFieldStart("data");
      for (Map.Entry<Kind, List<Selection.Selected>> kind : byKind.entrySet()) {
        generator.writeArrayFieldStart(kind.getKey().json(generation));
        for (Selection.Selected one : kind.getValue()) {
          generator.writeTree(object(one));
        }
        generator.writeEndArray();
      }
      generator.writeEndObject();
      generator.writeEndObject();
    }
  }

  private ObjectNode object(Selection.Selected selected) {
    Artefact artefact = selected.artefact();
    Identity identity = artefact.identity();
    View view = selected.view();
    ObjectNode object = json.createObjectNode();
    object.put("id", identity.id());
    object.put("agencyID", Identity.AGENCY);
    boolean second = generation == Generation.SECOND;
    if (second || !identity.kind().isOfOrganisations()) {
      object.put("version", identity.version());
    }
    if (second && view != View.STUB) {
      object.put("isFinal", !identity.kind().isOfOrganisations());
    }
    text.put(object, "name", artefact.name());
    if (view != View.STUB) {
      text.put(object, "description", artefact.description());
    }
    if (view.isStub()) {
      object.put("isExternalReference", true);
      JsonText.self(object, identity.urn(generation), addresses.of(identity));
    } else {
      JsonText.self(object, identity.urn(generation), null);
    }
    if (view == View.FULL || identity.kind() == Kind.PROVISION_AGREEMENT) {
      artefact.content().fold(new JsonContent(object, generation, text, artefact));
    }
    return object;
  }
}
