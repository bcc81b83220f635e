package org.lianggang.analytics.exchange.message;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON onto a stream that others close. */
public final class JsonStream {

  private JsonStream() {}

  public static JsonGenerator on(ObjectMapper json, OutputStream out) throws IOException {
    return json.getFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
  }
}
