package org.lianggang.ingest.traffic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.lianggang.ingest.contract.Operations;
import org.lianggang.ingest.problem.Conditions;

/**
 * Gives documents a tag of what stands in them, where the contract says that they have one, and
 * does not send them again to who has them.
 */
@Singleton
class Tags {

  private static final int BYTES = 12;

  private final Operations tagged;
  private final ObjectMapper json;

  Tags(Operations contract, ObjectMapper json) {
    this.tagged = contract.that(operation -> operation.at("/responses/200/headers").has("ETag"));
    this.json = json;
  }

  @ServerResponseFilter
  void tag(ContainerRequestContext request, ContainerResponseContext response) {
    if (isDocument(request, response)) {
      EntityTag tag = of(response.getEntity());
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
      if (Conditions.isKnown(request.getRequest(), tag)) {
        response.setStatus(304);
        response.setEntity(null);
      }
    }
  }

  private boolean isDocument(ContainerRequestContext request, ContainerResponseContext response) {
    return request.getMethod().equals(HttpMethod.GET)
        && response.getStatus() == 200
        && response.hasEntity()
        && !response.getHeaders().containsKey(HttpHeaders.ETAG)
        && tagged.find(HttpMethod.GET, request.getUriInfo().getPath()).isPresent();
  }

  private EntityTag of(Object document) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(document));
      return new EntityTag(HexFormat.of().formatHex(digest, 0, BYTES), true);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
