package org.lianggang.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;

/** What callers of a released contract can no longer rely on in a newer one. */
public final class ContractChanges {

  /**
   * Vocabularies of answers grow: a caller must expect a finding or a warning it does not know yet.
   */
  private static final OpenApiDiffOptions OPTIONS =
      OpenApiDiffOptions.builder()
          .configProperty("incompatible.response.enum.increased", "false")
          .build();

  private ContractChanges() {}

  /** One line for each operation that is gone, or asks for more or promises less than it did. */
  public static List<String> breaking(String released, String now) {
    ChangedOpenApi changes = OpenApiCompare.fromContents(released, now, null, OPTIONS);
    List<String> broken = new ArrayList<>();
    changes
        .getMissingEndpoints()
        .forEach(gone -> broken.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone"));
    changes.getChangedOperations().stream()
        .filter(ChangedOperation::isIncompatible)
        .map(ContractChanges::line)
        .forEach(broken::add);
    return broken;
  }

  private static String line(ChangedOperation operation) {
    List<String> parts = new ArrayList<>();
    part(operation.getParameters()).ifPresent(part -> parts.add("parameters"));
    part(operation.getRequestBody()).ifPresent(part -> parts.add("body"));
    part(operation.getApiResponses()).ifPresent(part -> parts.add("answers"));
    return "%s %s breaks its callers: %s"
        .formatted(operation.getHttpMethod(), operation.getPathUrl(), String.join(", ", parts));
  }

  private static Optional<Changed> part(Changed part) {
    return Optional.ofNullable(part).filter(Changed::isIncompatible);
  }
}
