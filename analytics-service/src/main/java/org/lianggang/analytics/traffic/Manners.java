package org.lianggang.analytics.traffic;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers that every answer of the contract has, refusals too: whether it may be kept, what it
 * depends on, and whether the operation will go.
 */
@Singleton
class Manners {

  /** Before CORS, which has 300 and may answer itself. */
  private static final int BEFORE_CORS = 350;

  private final Deprecations deprecations;
  private final boolean cors;

  Manners(
      Deprecations deprecations,
      @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
    this.deprecations = deprecations;
    this.cors = cors;
  }

  void register(@Observes Filters filters) {
    filters.register(this::attend, BEFORE_CORS);
  }

  /** Whether a request is for what the contract describes, not for the operator's pages. */
  static boolean concern(RoutingContext request) {
    String path = request.normalizedPath();
    return path.startsWith("/v1/") || path.startsWith("/sdmx/");
  }

  private void attend(RoutingContext request) {
    if (concern(request)) {
      request.addHeadersEndHandler(ended -> complete(request));
    }
    request.next();
  }

  private void complete(RoutingContext request) {
    MultiMap headers = request.response().headers();
    HttpMethod method = request.request().method();
    headers.addAll(deprecations.headers(method.name(), request.normalizedPath()));
    headers.set(HttpHeaders.VARY, String.join(", ", varying(headers.getAll(HttpHeaders.VARY))));
    if (!acceptsPacked(request)) {
      headers.remove(HttpHeaders.CONTENT_ENCODING);
    }
    if (isRead(method) && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(
          HttpHeaders.CACHE_CONTROL, headers.contains(HttpHeaders.ETAG) ? "no-cache" : "no-store");
    }
  }

  /** Else the server says that it did not pack (identity), which some clients do not understand. */
  private static boolean acceptsPacked(RoutingContext request) {
    return request.request().headers().contains(HttpHeaders.ACCEPT_ENCODING)
        || "gzip".equals(request.response().headers().get(HttpHeaders.CONTENT_ENCODING));
  }

  private static boolean isRead(HttpMethod method) {
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }

  /** Answers are packed for those who ask for it, and tell websites whether they may read them. */
  private Set<String> varying(List<String> said) {
    Set<String> names = new LinkedHashSet<>();
    said.forEach(line -> names.addAll(List.of(line.split("\\s*,\\s*"))));
    names.add("Accept");
    names.add("Accept-Encoding");
    names.add("Authorization");
    names.add("X-API-Key");
    if (cors) {
      names.add("Origin");
    }
    return names;
  }
}
