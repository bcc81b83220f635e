package org.lianggang.analytics.exchange.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.lianggang.analytics.exchange.message.Language;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.message.SdmxCode;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Text;
import org.lianggang.analytics.problem.Finding;
import org.lianggang.analytics.problem.LocalizedText;

/**
 * What is refused before a question is looked at, or breaks, is a problem; clients of SDMX are told
 * it as an error message of SDMX, with the same status and headers. Who accepts problems gets them.
 */
@Singleton
class ErrorAnswers {

  private static final String PROBLEM = "application/problem+json";

  private final ObjectMapper json;

  ErrorAnswers(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  void say(ContainerRequestContext request, ContainerResponseContext answer) {
    String accept = String.join(",", request.getHeaders().getOrDefault("Accept", List.of()));
    if (answer.getEntity() instanceof HttpProblem problem && !accept.contains(PROBLEM)) {
      generation(request.getUriInfo().getPath())
          .ifPresent(generation -> say(problem, generation, accept, request, answer));
    }
  }

  private void say(
      HttpProblem problem,
      Generation generation,
      String accept,
      ContainerRequestContext request,
      ContainerResponseContext answer) {
    Refusal refusal = Refusal.of(SdmxCode.of(answer.getStatus()), text(problem));
    boolean asJson = Call.prefersJson(generation, accept.isEmpty() ? null : accept);
    answer.setEntity(
        asJson
            ? ErrorMessage.json(json, refusal, Reply.header(language(request)), generation)
            : ErrorMessage.xml(refusal, generation),
        new Annotation[0],
        asJson ? MediaType.APPLICATION_JSON_TYPE : MediaType.APPLICATION_XML_TYPE);
    answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  private static Optional<Generation> generation(String path) {
    return List.of(Generation.SECOND, Generation.THIRD).stream()
        .filter(generation -> path.startsWith(Call.prefix(generation) + "/"))
        .findFirst();
  }

  private static Language language(ContainerRequestContext request) {
    return Language.of(
        Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst("lang"))
            .orElseGet(() -> request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /** The first finding with what to do about it; a problem of the framework has only a title. */
  private static Text text(HttpProblem problem) {
    return problem.getParameters().get("findings") instanceof List<?> findings
            && !findings.isEmpty()
            && findings.get(0) instanceof Finding finding
        ? Text.of(
            sentence(finding, LocalizedText::zh, "；"), sentence(finding, LocalizedText::en, "; "))
        : Text.of(problem.getTitle(), problem.getTitle());
  }

  private static String sentence(
      Finding finding, Function<LocalizedText, String> language, String and) {
    String message = language.apply(finding.message());
    return finding.hint() == null ? message : message + and + language.apply(finding.hint());
  }
}
