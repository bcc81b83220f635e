package org.lianggang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the lint finds in a contract that leaves things open. */
class ContractLintTest {

  @Test
  void names_everything_that_is_left_open() {
    assertThat(
            ContractLint.faults(
                Contract.parse(
                    """
                    paths:
                      /v1/plans/{code}:
                        delete:
                          operationId: deletePlan
                          summary: Delete a plan
                          tags: [plans]
                          deprecated: true
                          x-access: {auditor: region, reader: own, administrator: all}
                          parameters:
                            - {name: code, in: path, required: true, schema: {type: string}}
                          requestBody:
                            content:
                              application/json: {schema: {type: object}}
                          responses:
                            '200':
                              description: Gone
                              content:
                                application/json: {schema: {type: object}, example: {}}
                            '404': {description: Was not there}
                            '415': {}
                    components:
                      schemas:
                        Plan:
                          type: object
                          properties:
                            code: {type: string}
                    """)))
        .containsExactly(
            "delete /v1/plans/{code} has no description",
            "delete /v1/plans/{code} parameter code has no description",
            "delete /v1/plans/{code} request application/json has no example",
            "delete /v1/plans/{code} 415 has no description",
            "delete /v1/plans/{code} does not say what its 400 is",
            "delete /v1/plans/{code} does not say what its 401 is",
            "delete /v1/plans/{code} does not say what its 403 is",
            "delete /v1/plans/{code} does not say what its 406 is",
            "delete /v1/plans/{code} does not say what its 429 is",
            "delete /v1/plans/{code} does not say what its 500 is",
            "delete /v1/plans/{code} does not say what its 503 is",
            "delete /v1/plans/{code} does not say what its 413 is",
            "delete /v1/plans/{code} does not say what its 422 is",
            "delete /v1/plans/{code} lets in auditor as region",
            "delete /v1/plans/{code} lets in reader as own",
            "delete /v1/plans/{code} is deprecated and does not say since when (x-deprecation)",
            "Plan has no description",
            "Plan leaves open whether it may have other properties",
            "Plan.code has no description");
  }
}
