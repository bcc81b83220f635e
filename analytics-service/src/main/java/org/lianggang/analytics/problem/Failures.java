package org.lianggang.analytics.problem;

import static org.lianggang.analytics.problem.FindingCode.DATABASE_AWAY;
import static org.lianggang.analytics.problem.FindingCode.DATABASE_OVERLOADED;
import static org.lianggang.analytics.problem.FindingCode.INTERNAL_ERROR;
import static org.lianggang.analytics.problem.FindingCode.MEDIA_TYPE_NOT_READ;
import static org.lianggang.analytics.problem.FindingCode.MEDIA_TYPE_NOT_WRITTEN;
import static org.lianggang.analytics.problem.FindingCode.METHOD_NOT_ALLOWED;
import static org.lianggang.analytics.problem.FindingCode.NOT_UNDERSTOOD;
import static org.lianggang.analytics.problem.FindingCode.TOOK_TOO_LONG;
import static org.lianggang.analytics.problem.FindingCode.TOO_LARGE;
import static org.lianggang.analytics.problem.FindingCode.UNKNOWN_PATH;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
      case 413 -> answer(413, "内容过大 / Too large", TOO_LARGE, "200");
      case 415 ->
          answer(
              415,
              "不接受该格式 / Unsupported media type",
              MEDIA_TYPE_NOT_READ,
              request.getHeaderString(HttpHeaders.CONTENT_TYPE));
      default -> status >= 500 ? broken(refusal) : answer(status, "无法处理 / Refused", NOT_UNDERSTOOD);
    };
  }

  @ServerExceptionMapper(
      value = {Exception.class, Throwable.class},
      priority = BEFORE_OTHERS)
  Response broken(Throwable failure) {
    if (DatabaseAway.endedBySelf(failure)) {
      LOG.warnf("The database took too long: %s", failure.getMessage());
      return later(answer(503, "服务繁忙 / Busy", TOOK_TOO_LONG, LATER_SECONDS), LATER_SECONDS);
    }
    if (DatabaseAway.isCrowded(failure)) {
      LOG.warnf("No connection to the database is free: %s", failure.getMessage());
      return later(answer(503, "服务繁忙 / Busy", DATABASE_OVERLOADED, LATER_SECONDS), LATER_SECONDS);
    }
    if (DatabaseAway.caused(failure)) {
      LOG.warnf("The database is away: %s", failure.getMessage());
      return later(
          answer(503, "数据库暂不可用 / The database is away", DATABASE_AWAY, RETRY_SECONDS),
          RETRY_SECONDS);
    }
    UUID reference = UUID.randomUUID();
    LOG.errorf(failure, "Failure %s", reference);
    return answer(500, "内部错误 / Internal error", INTERNAL_ERROR, reference);
  }

  private static Response later(Response refusal, int seconds) {
    return Response.fromResponse(refusal).header(HttpHeaders.RETRY_AFTER, seconds).build();
  }

  private static Response answer(int status, String title, FindingCode code, Object... figures) {
    return Problem.of(status, title, Finding.ofRequest(code, figures)).toResponse();
  }
}
