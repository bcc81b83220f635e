package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.TARGET_FIELD_MEANS_NOTHING;
import static org.lianggang.ingest.problem.FindingCode.TARGET_INCOMPLETE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** A target has what its kind needs, and nothing that its kind would pass over. */
final class TargetSaysEnough implements MeasureRule {

  @Override
  public Stream<Finding> check(PlacedMeasure placed) {
    TargetKind kind = placed.target().kind();
    Set<String> given = placed.target().given();
    return Stream.concat(
        kind.needs().stream()
            .filter(need -> countOf(need, given) != 1)
            .map(need -> placed.fault(TARGET_INCOMPLETE, "/target", null, kind, need)),
        given.stream()
            .filter(field -> !kind.uses(field))
            .map(
                field ->
                    placed.fault(
                        TARGET_FIELD_MEANS_NOTHING, "/target/" + field, null, field, kind)));
  }

  private static long countOf(String need, Set<String> given) {
    return List.of(need.split("\\|")).stream().filter(given::contains).count();
  }
}
