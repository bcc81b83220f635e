package org.lianggang.ingest.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lianggang.ingest.document.Csv;
import org.lianggang.ingest.document.Sha256;
import org.lianggang.ingest.format.Formats;
import org.lianggang.ingest.format.Head;

/** How a report comes in: in which format, how packed, and with what beside its content. */
public class Incoming {

  @HeaderParam(HttpHeaders.CONTENT_TYPE)
  MediaType contentType;

  @HeaderParam(HttpHeaders.ACCEPT)
  String accept;

  @HeaderParam(HttpHeaders.CONTENT_ENCODING)
  String contentEncoding;

  @QueryParam("memberUnit")
  String memberUnit;

  @QueryParam("region")
  String region;

  @QueryParam("period")
  String period;

  @QueryParam("note")
  String note;

  @QueryParam("scopeRegions")
  String scopeRegions;

  /** A workbook that is to come back with its faults. */
  boolean wantsItBack() {
    return type().equals(Formats.XLSX) && accept != null && accept.contains(Formats.XLSX);
  }

  /** Findings as a table rather than as a problem. */
  public boolean wantsTable() {
    return accept != null && accept.contains(Csv.TYPE);
  }

  String packing() {
    return contentEncoding == null ? "identity" : contentEncoding.toLowerCase(Locale.ROOT);
  }

  String type() {
    return mediaType().getType() + "/" + mediaType().getSubtype();
  }

  Map<String, String> typeParameters() {
    return mediaType().getParameters();
  }

  /** Content of which nobody says what it is could be anything. */
  private MediaType mediaType() {
    return contentType == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : contentType;
  }

  /** What stands beside a table, and how its bytes are to be read, is part of what is sent. */
  MessageDigest begunDigest() {
    MessageDigest digest = Sha256.digest();
    if (!type().equals(Formats.JSON)) {
      String charset = typeParameters().get("charset");
      digest.update(List.of(head(), Optional.ofNullable(charset)).toString().getBytes(UTF_8));
    }
    return digest;
  }

  /** One that is complete for a scope says by having no rows that nothing is left in it. */
  boolean mayBeEmpty() {
    return scopeRegions != null;
  }

  Head head() {
    return new Head(memberUnit, region, period, note);
  }
}
