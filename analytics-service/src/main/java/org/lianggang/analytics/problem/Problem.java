package org.lianggang.analytics.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A refusal as {@code application/problem+json} (RFC 9457) that names every fault at once. */
public record Problem(int status, String title, List<Finding> findings) {

  /** The request could not be read at all. */
  public static Problem unreadable(Finding finding) {
    return new Problem(400, "无法读取 / The request cannot be read", List.of(finding));
  }

  /** The query parameters are at fault. */
  public static Problem misasked(List<Finding> findings) {
    return new Problem(400, "参数有误 / Faulty parameters", findings);
  }

  /** The request was read and is faulty; nothing of it was stored. */
  public static Problem faulty(List<Finding> findings) {
    return new Problem(422, "内容有误，未保存任何数据 / Faulty, nothing was stored", findings);
  }

  static Problem tooLarge(Finding finding) {
    return new Problem(413, "内容过大 / Too large", List.of(finding));
  }

  public static Problem notFound(Finding finding) {
    return new Problem(404, "不存在 / Not found", List.of(finding));
  }

  public static Problem conflict(Finding finding) {
    return new Problem(409, "与现状冲突 / In conflict with the present state", List.of(finding));
  }

  public static Problem of(int status, String title, Finding finding) {
    return new Problem(status, title, List.of(finding));
  }

  public Response toResponse() {
    return toException().toResponse();
  }

  /** For places that JAX-RS calls before a resource can answer. */
  public HttpProblem toException() {
    return HttpProblem.builder()
        .withStatus(status)
        .withTitle(title)
        .withDetail(detail())
        .with("findings", findings)
        .build();
  }

  private String detail() {
    LocalizedText first = findings.get(0).message();
    int others = findings.size() - 1;
    return others == 0
        ? first.zh() + " / " + first.en()
        : "%s（另有 %d 条）/ %s (and %d more)".formatted(first.zh(), others, first.en(), others);
  }
}
