package org.lianggang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of a feed break its followers, and which do not. */
class EventChangesTest {

  private static final EventChanges.Feed RELEASED =
      new EventChanges.Feed(
          """
          asyncapi: 3.0.0
          components:
            messages:
              planPut:
                name: plan.put
                title: A plan was put
                contentType: application/cloudevents+json
                payload:
                  schemaFormat: application/vnd.oai.openapi;version=3.0.3
                  schema:
                    allOf:
                      - $ref: ./ingest.yaml#/components/schemas/CloudEvent
                      - type: object
                        properties:
                          data: {$ref: './ingest.yaml#/components/schemas/Plan'}
          """,
          """
          components:
            schemas:
              CloudEvent: {type: object, required: [type], properties: {type: {type: string}}}
              Plan:
                type: object
                required: [code]
                properties: {code: {type: string}, year: {type: integer}}
          """);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a message has another name   | name: plan.put          | name: plan.kept        | GET /plan.put is gone
          it tells of something else   | schemas/Plan'           | schemas/CloudEvent'    | GET /plan.put breaks its callers: answers
          a field of the data is gone  | {code: {type: string},  | {                      | GET /plan.put breaks its callers: answers
          a field may be missing       | required: [code]        | required: []           | GET /plan.put breaks its callers: answers
          a field has another type     | year: {type: integer}   | year: {type: string}   | GET /plan.put breaks its callers: answers
          the data tells more          | {code: {type: string},  | {by: {type: string}, code: {type: string}, |
          """)
  void a_change_is_told(String change, String before, String after, String broken) {
    EventChanges.Feed now =
        new EventChanges.Feed(
            RELEASED.events().replace(before, after), RELEASED.schemas().replace(before, after));
    assertThat(now).isNotEqualTo(RELEASED);
    assertThat(EventChanges.breaking(RELEASED, now))
        .containsExactlyElementsOf(broken == null ? List.of() : List.of(broken));
  }

  @Test
  void nothing_is_told_of_what_stayed() {
    assertThat(EventChanges.breaking(RELEASED, RELEASED)).isEmpty();
  }
}
