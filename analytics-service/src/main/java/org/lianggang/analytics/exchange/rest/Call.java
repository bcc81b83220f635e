package org.lianggang.analytics.exchange.rest;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.message.Language;
import org.lianggang.analytics.exchange.message.Params;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Generation;

/** One request, read from its raw address: in keys nothing but percent signs is decoded. */
final class Call {

  private static final Map<String, String> NAMED_FORMATS =
      Map.of(
          "jsonstat", "application/vnd.jsonstat+json",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "csv", "text/csv",
          "json", "application/json",
          "xml", "application/xml");

  private final HttpServerRequest request;
  private final Generation generation;
  private final List<String> path;
  private final Params params;

  Call(HttpServerRequest request, Generation generation) {
    this.request = request;
    this.generation = generation;
    String below = request.path().substring(prefix(generation).length());
    this.path =
        Arrays.stream(below.replaceFirst("^/+", "").replaceFirst("/$", "").split("/", -1))
            .map(Params::decoded)
            .toList();
    this.params = new Params(request.query());
  }

  static String prefix(Generation generation) {
    return generation == Generation.SECOND ? "/sdmx/v1" : "/sdmx/v2";
  }

  Generation generation() {
    return generation;
  }

  List<String> path() {
    return path;
  }

  Params params() {
    return params;
  }

  /** The address of this API as the caller knows it. */
  String base() {
    return request.scheme() + "://" + request.authority() + prefix(generation);
  }

  String header(String name) {
    return request.getHeader(name);
  }

  Language language() {
    return Language.of(params.find("lang").orElse(header("Accept-Language")));
  }

  Accept.Chosen choose(List<Format> offered) {
    String header =
        params
            .find("format")
            .map(name -> NAMED_FORMATS.getOrDefault(name, name))
            .map(type -> params.find("formatVersion").map(v -> type + ";version=" + v).orElse(type))
            .orElseGet(this::accept);
    params.find("formatVersion");
    return Accept.choose(header, offered);
  }

  /** Every Accept there is; a caller may send several. */
  private String accept() {
    List<String> headers = request.headers().getAll("Accept");
    return headers.isEmpty() ? null : headers.stream().collect(Collectors.joining(","));
  }

  boolean wantsGzip() {
    String compression = params.find("compression").orElse(null);
    if (compression != null && !List.of("gzip", "identity").contains(compression)) {
      throw Refusal.syntax("compression 没有取值：" + compression, "No such compression");
    }
    String encodings = header("Accept-Encoding");
    return compression == null
        ? encodings != null
            && encodings.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?(\\D|$)).*")
        : compression.equals("gzip");
  }

  /** Takes the packing over from the server, which says before any answer that it will not pack. */
  void packHere() {
    request.response().headers().remove("Content-Encoding");
  }

  /** Whether errors are better told in JSON. */
  boolean prefersJson() {
    return prefersJson(generation, accept());
  }

  static boolean prefersJson(Generation generation, String accept) {
    return generation == Generation.THIRD
        ? accept == null || !accept.contains("xml")
        : accept != null && accept.contains("json");
  }
}
