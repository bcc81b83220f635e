package org.lianggang.testkit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The contract of the service under test, as it lies in its jar. */
public final class Contract {

  private static final String PLACE = "META-INF/openapi.yaml";

  private Contract() {}

  /** Long enough that it takes a while to read. */
  private static final class Written {
    private static final JsonNode DOCUMENT = parse(text());
  }

  /** Read only where answers are checked. */
  private static final class Checking {
    private static final Filter ANSWERS_ONLY = answersOnly();
    private static final Filter SIGNED_IN = new SignedIn();
  }

  /**
   * Has every answer of every test checked; requests are not, since bad ones are sent on purpose.
   * They are sent by somebody who may do everything, where they do not say who asks. Tests in
   * Quarkus need not call it, {@link EveryAnswerChecked} does.
   */
  public static void checkEveryAnswer() {
    if (!RestAssured.filters().contains(Checking.ANSWERS_ONLY)) {
      RestAssured.filters(List.of(Checking.SIGNED_IN, Checking.ANSWERS_ONLY));
    }
  }

  private static Filter answersOnly() {
    return new OpenApiValidationFilter(
        OpenApiInteractionValidator.createForInlineApiSpecification(text())
            .withLevelResolver(
                LevelResolver.create()
                    .withLevel("validation.request", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.path.missing", ValidationReport.Level.IGNORE)
                    .build())
            .build());
  }

  /** Of whoever asks for it, to be changed as they like. */
  public static JsonNode document() {
    return Written.DOCUMENT.deepCopy();
  }

  public static JsonNode parse(String yaml) {
    try {
      return new YAMLMapper(new YAMLFactory()).readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is written. */
  public static String text() {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(PLACE)) {
      return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
