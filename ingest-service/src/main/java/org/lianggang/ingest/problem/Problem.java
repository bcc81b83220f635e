package org.lianggang.ingest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A refusal as {@code application/problem+json} (RFC 9457) that names every fault at once.
 *
 * @param retryAfter seconds after which the same request may succeed; null where it will not
 */
public record Problem(int status, String title, Findings findings, Integer retryAfter) {

  public Problem(int status, String title, List<Finding> findings) {
    this(status, title, Findings.all(findings), null);
  }

  /** The request could not be read at all. */
  public static Problem unreadable(Finding finding) {
    return new Problem(400, "无法读取 / The request cannot be read", List.of(finding));
  }

  /** The request was read and is faulty; nothing of it was stored. */
  public static Problem faulty(List<Finding> findings) {
    return faulty(Findings.all(findings));
  }

  public static Problem faulty(Findings findings) {
    return new Problem(422, "内容有误，未保存任何数据 / Faulty, nothing was stored", findings, null);
  }

  /** The query of the request has parameters that the contract does not know, or not so. */
  public static Problem badParameters(List<Finding> findings) {
    return new Problem(400, "查询参数有误 / Faulty query parameters", findings);
  }

  /** In a media type or an encoding that is not read. */
  public static Problem notRead(Finding finding) {
    return new Problem(415, "不接受该格式 / Unsupported media type", List.of(finding));
  }

  public static Problem tooLarge(Finding finding) {
    return new Problem(413, "内容过大 / Too large", List.of(finding));
  }

  public static Problem notFound(Finding finding) {
    return new Problem(404, "不存在 / Not found", List.of(finding));
  }

  /** Nothing is kept under what the path names; the wording has the value and what follows. */
  public static Problem unknown(FindingCode code, String field, Object value, Object... more) {
    Object[] figures = Stream.concat(Stream.of(value), Stream.of(more)).toArray();
    return notFound(Finding.at(code, null, field, value, figures));
  }

  public static Problem conflict(Finding finding) {
    return conflict(Findings.all(List.of(finding)));
  }

  public static Problem conflict(Findings findings) {
    return new Problem(409, "与现状冲突 / In conflict with the present state", findings, null);
  }

  /** Something else has to end first. */
  public static Problem later(int seconds, Finding finding) {
    Problem conflict = conflict(finding);
    return new Problem(conflict.status, conflict.title, conflict.findings, seconds);
  }

  /** The caller asks too much. */
  public static Problem tooMuch(int seconds, Finding finding) {
    return new Problem(429, "请求过多 / Too many requests", Findings.all(List.of(finding)), seconds);
  }

  /** All callers together do. */
  public static Problem busy(int seconds, Finding finding) {
    return new Problem(503, "服务繁忙 / Busy", Findings.all(List.of(finding)), seconds);
  }

  /** Ours to mend; the log has more under the reference. */
  public static Problem broken(UUID reference) {
    return of(
        500, "内部错误 / Internal error", Finding.ofRequest(FindingCode.INTERNAL_ERROR, reference));
  }

  public static Problem of(int status, String title, Finding finding) {
    return new Problem(status, title, List.of(finding));
  }

  public Response toResponse() {
    return toException().toResponse();
  }

  /** For places that JAX-RS calls before a resource can answer. */
  public HttpProblem toException() {
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withStatus(status)
            .withTitle(title)
            .withDetail(detail())
            .with("findings", findings.items());
    if (findings.list() != null) {
      problem.with("findingsTotal", findings.total()).with("findingsLink", findings.link());
    }
    return retryAfter == null
        ? problem.build()
        : problem.withHeader(HttpHeaders.RETRY_AFTER, retryAfter).build();
  }

  /** The first finding that stands against the request; notes do not. */
  private String detail() {
    LocalizedText first =
        findings.items().stream()
            .filter(finding -> finding.severity() != Severity.NOTE)
            .findFirst()
            .orElse(findings.items().get(0))
            .message();
    int others = findings.count() - 1;
    return others == 0
        ? first.zh() + " / " + first.en()
        : "%s（另有 %d 条）/ %s (and %d more)".formatted(first.zh(), others, first.en(), others);
  }
}
