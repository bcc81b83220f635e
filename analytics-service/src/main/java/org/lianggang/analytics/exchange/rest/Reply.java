package org.lianggang.analytics.exchange.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.lianggang.analytics.access.Readers;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.Language;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.message.SdmxCode;
import org.lianggang.analytics.exchange.model.Generation;

/** Puts answers and refusals into responses, with the headers they all have. */
@Singleton
class Reply {

  private final ObjectMapper json;
  private final Readers readers;

  Reply(ObjectMapper json, Readers readers) {
    this.json = json;
    this.readers = readers;
  }

  /** Answers a call that was understood, or throws a refusal. */
  @FunctionalInterface
  interface Answering {
    Response answer(Call call) throws SQLException;
  }

  /** Writes a body as it is made. */
  @FunctionalInterface
  interface Body {
    void write(OutputStream out, Header header) throws IOException;
  }

  Response to(HttpServerRequest request, Generation generation, Answering answering)
      throws SQLException {
    Call call = null;
    try {
      call = new Call(request, generation);
      return answering.answer(call);
    } catch (Refusal refusal) {
      return refused(call, refusal, generation);
    }
  }

  /** 304 where the caller has it, else 200 and the body. */
  Response of(Call call, Accept.Chosen chosen, Freshness freshness, Body body) {
    Response.ResponseBuilder response;
    if (freshness.isKnown(
        call.header(HttpHeaders.IF_NONE_MATCH), call.header(HttpHeaders.IF_MODIFIED_SINCE))) {
      response = Response.notModified();
    } else {
      boolean gzip = call.wantsGzip();
      Header header = header(call.language());
      response = Response.ok((StreamingOutput) out -> write(out, gzip, header, body));
      response.header(HttpHeaders.CONTENT_TYPE, chosen.format().mediaType());
      response.header(HttpHeaders.CONTENT_LANGUAGE, call.language().code());
      if (gzip) {
        call.packHere();
        response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
      }
    }
    response
        .header(HttpHeaders.ETAG, freshness.tag())
        .header(HttpHeaders.CACHE_CONTROL, readers.keeping());
    if (freshness.changed() != null) {
      response.header(HttpHeaders.LAST_MODIFIED, freshness.lastModified());
    }
    return varying(response).build();
  }

  private static void write(OutputStream out, boolean gzip, Header header, Body body)
      throws IOException {
    if (gzip) {
      GZIPOutputStream packed = new GZIPOutputStream(out, 8192);
      body.write(packed, header);
      packed.finish();
    } else {
      body.write(out, header);
    }
    out.flush();
  }

  private Response refused(Call call, Refusal refusal, Generation generation) {
    boolean second = generation == Generation.SECOND;
    if (refusal.code() == SdmxCode.NO_RESULTS && !second) {
      return varying(Response.noContent()).build();
    }
    boolean asJson = call != null && call.prefersJson();
    return varying(
            Response.status(refusal.code().status(second))
                .header(HttpHeaders.CONTENT_TYPE, asJson ? "application/json" : "application/xml")
                .entity(
                    asJson
                        ? ErrorMessage.json(json, refusal, header(call.language()), generation)
                        : ErrorMessage.xml(refusal, generation)))
        .build();
  }

  static Header header(Language language) {
    return new Header("LG-" + UUID.randomUUID(), Instant.now(), language);
  }

  private static Response.ResponseBuilder varying(Response.ResponseBuilder response) {
    return response.header(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language");
  }
}
