package org.lianggang.analytics.exchange.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.Namespaces;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.message.Xml;
import org.lianggang.analytics.exchange.model.Generation;

/** A refusal as an error message of SDMX. */
final class ErrorMessage {

  private ErrorMessage() {}

  static byte[] xml(Refusal refusal, Generation generation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Xml xml = new Xml(bytes, Namespaces.message(generation));
    xml.root("mes:Error").open("mes:ErrorMessage", "code", Integer.toString(refusal.code().code()));
    refusal
        .text()
        .byLanguage()
        .forEach((language, words) -> xml.text("com:Text", words, "xml:lang", language));
    xml.close().close().end();
    return bytes.toByteArray();
  }

  static byte[] json(ObjectMapper mapper, Refusal refusal, Header header, Generation generation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = mapper.getFactory().createGenerator(bytes)) {
      json.writeStartObject();
      header.meta(json, Header.structureSchema(generation));
      json.writeArrayFieldStart("errors");
      json.writeStartObject();
      json.writeNumberField("code", refusal.code().code());
      json.writeStringField("title", header.language().of(refusal.text()));
      json.writeObjectField("titles", refusal.text().byLanguage());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
