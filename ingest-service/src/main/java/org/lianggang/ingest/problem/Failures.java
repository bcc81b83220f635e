package org.lianggang.ingest.problem;

import static org.lianggang.ingest.problem.FindingCode.DATABASE_AWAY;
import static org.lianggang.ingest.problem.FindingCode.DATABASE_OVERLOADED;
import static org.lianggang.ingest.problem.FindingCode.MEDIA_TYPE_NOT_READ;
import static org.lianggang.ingest.problem.FindingCode.MEDIA_TYPE_NOT_WRITTEN;
import static org.lianggang.ingest.problem.FindingCode.METHOD_NOT_ALLOWED;
import static org.lianggang.ingest.problem.FindingCode.NOT_UNDERSTOOD;
import static org.lianggang.ingest.problem.FindingCode.TOOK_TOO_LONG;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_PATH;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the framework refuses and what breaks, as problems that say what to do and nothing more. */
class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class);

  /** The lower goes first; the extension that writes problems has 999. */
  private static final int BEFORE_OTHERS = 500;

  private static final int RETRY_SECONDS = 2;

  private static final int LATER_SECONDS = 5;

  @ServerExceptionMapper(
      value = {WebApplicationException.class, NotFoundException.class},
      priority = BEFORE_OTHERS)
  Response refused(WebApplicationException refusal, ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    int status = refusal.getResponse().getStatus();
    return switch (status) {
      case 404 -> answer(404, "不存在 / Not found", UNKNOWN_PATH, path);
      case 405 ->
          answer(405, "不支持该方法 / Method not allowed", METHOD_NOT_ALLOWED, request.getMethod(), path);
      case 406 ->
          answer(
              406,
              "不提供该格式 / Not acceptable",
              MEDIA_TYPE_NOT_WRITTEN,
              request.getHeaderString(HttpHeaders.ACCEPT));
      case 415 ->
          Problem.notRead(
                  Finding.ofRequest(
                      MEDIA_TYPE_NOT_READ, request.getHeaderString(HttpHeaders.CONTENT_TYPE)))
              .toResponse();
      default -> status >= 500 ? broken(refusal) : answer(status, "无法处理 / Refused", NOT_UNDERSTOOD);
    };
  }

  /** Nobody hears what becomes of a request whose sender has broken off. */
  @ServerExceptionMapper(value = UncheckedIOException.class, priority = BEFORE_OTHERS)
  Response notRead(UncheckedIOException failure, HttpServerRequest request) {
    if (!request.response().closed()) {
      return broken(failure);
    }
    LOG.infof("A sender broke off: %s", failure.getMessage());
    return Response.serverError().build();
  }

  @ServerExceptionMapper(
      value = {Exception.class, Throwable.class},
      priority = BEFORE_OTHERS)
  Response broken(Throwable failure) {
    if (DatabaseAway.endedBySelf(failure)) {
      LOG.warnf("The database took too long: %s", failure.getMessage());
      return Problem.busy(LATER_SECONDS, Finding.ofRequest(TOOK_TOO_LONG, LATER_SECONDS))
          .toResponse();
    }
    if (DatabaseAway.isCrowded(failure)) {
      LOG.warnf("No connection to the database is free: %s", failure.getMessage());
      return Problem.busy(LATER_SECONDS, Finding.ofRequest(DATABASE_OVERLOADED, LATER_SECONDS))
          .toResponse();
    }
    if (DatabaseAway.caused(failure)) {
      LOG.warnf("The database is away: %s", failure.getMessage());
      return Response.fromResponse(
              answer(503, "数据库暂不可用 / The database is away", DATABASE_AWAY, RETRY_SECONDS))
          .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .build();
    }
    UUID reference = UUID.randomUUID();
    LOG.errorf(failure, "Failure %s", reference);
    return Problem.broken(reference).toResponse();
  }

  private static Response answer(int status, String title, FindingCode code, Object... figures) {
    return Problem.of(status, title, Finding.ofRequest(code, figures)).toResponse();
  }
}
