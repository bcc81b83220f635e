package org.lianggang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of a contract break its callers, and which do not. */
class ContractChangesTest {

  private static final String RELEASED =
      """
      openapi: 3.0.3
      info: {title: Plans, version: '1'}
      paths:
        /v1/plans:
          get:
            parameters: [{name: limit, in: query, schema: {type: integer}}]
            responses:
              '200':
                description: All
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Plan'}
          put:
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/PutPlan'}
            responses:
              '200': {description: Kept}
      components:
        schemas:
          Plan:
            type: object
            required: [code]
            properties: {code: {type: string}, state: {type: string, enum: [OPEN, CLOSED]}}
          PutPlan: {type: object, required: [code], properties: {code: {type: string}, name: {type: string}}}
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the path is another | /v1/plans: | /v1/plan: | GET /v1/plans is gone;PUT /v1/plans is gone
          a parameter became required | in: query, | in: query, required: true, | GET /v1/plans breaks its callers: parameters
          a field of the answer is gone | {code: {type: string}, state: | {state: | GET /v1/plans breaks its callers: answers
          a field has another type | state: {type: string, enum: [OPEN, CLOSED]} | state: {type: integer} | GET /v1/plans breaks its callers: answers
          a body needs another field | PutPlan: {type: object, required: [code] | PutPlan: {type: object, required: [code, name] | PUT /v1/plans breaks its callers: body
          an answer may say a new word | [OPEN, CLOSED] | [OPEN, CLOSED, LATE] |
          there is another parameter | integer}}] | integer}}, {name: cursor, in: query, schema: {type: string}}] |
          the answer tells more | {code: {type: string}, state: | {since: {type: string}, code: {type: string}, state: |
          """)
  void a_change_is_told(String change, String before, String after, String broken) {
    String now = RELEASED.replace(before, after);
    assertThat(now).isNotEqualTo(RELEASED);
    assertThat(ContractChanges.breaking(RELEASED, now))
        .containsExactlyElementsOf(broken == null ? List.of() : List.of(broken.split(";")));
  }

  @Test
  void nothing_is_told_of_what_stayed() {
    assertThat(ContractChanges.breaking(RELEASED, RELEASED)).isEmpty();
  }
}
