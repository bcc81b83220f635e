package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * How all answers are written: numbers without exponent and with the decimals they were given; what
 * does not apply is left out.
 */
@Singleton
class JsonForm implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper json) {
    json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    json.setConfig(
        json.getDeserializationConfig().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
    json.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
  }
}
