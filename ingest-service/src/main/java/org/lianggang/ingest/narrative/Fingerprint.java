package org.lianggang.ingest.narrative;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import org.lianggang.ingest.document.Sha256;

/** The digest of what a unit wrote, of its canonical JSON as the contract defines it. */
@Singleton
class Fingerprint {

  private final ObjectMapper json;

  Fingerprint(ObjectMapper json) {
    this.json = json;
  }

  String of(Place place, Draft draft) {
    try {
      return Sha256.of(
          json.writeValueAsString(List.of(place.unit(), place.region(), place.period(), draft))
              .getBytes(UTF_8));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
