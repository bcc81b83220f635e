package org.lianggang.ingest.submission;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.lianggang.ingest.format.Head;

/** How a report comes in: in which format, how packed, and with what beside its content. */
public class Incoming {

  @HeaderParam(HttpHeaders.CONTENT_TYPE)
  MediaType contentType;

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

  String type() {
    return contentType.getType() + "/" + contentType.getSubtype();
  }

  Head head() {
    return new Head(memberUnit, region, period, note);
  }
}
