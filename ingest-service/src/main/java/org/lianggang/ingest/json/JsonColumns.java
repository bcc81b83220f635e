package org.lianggang.ingest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/** Stores documents in jsonb columns as the API speaks them. */
@JsonFormat
@PersistenceUnitExtension
@Singleton
class JsonColumns extends AbstractJsonFormatMapper {

  private final ObjectMapper json;

  JsonColumns(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected <T> T fromString(CharSequence text, Type type) {
    try {
      return json.readValue(text.toString(), json.constructType(type));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a stored document does not fit " + type.getTypeName(), e);
    }
  }

  @Override
  protected <T> String toString(T document, Type type) {
    try {
      return json.writerFor(json.constructType(type)).writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
