package org.lianggang.analytics.evaluate;

import static org.lianggang.analytics.problem.FindingCode.TARGET_NEEDS_FIELD;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.problem.Finding;

/** Everything about a list of items that a plan or an intake would have refused. */
final class ItemFaults {

  private ItemFaults() {}

  static List<Finding> of(List<AssessmentItem> items) {
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(i -> of(items.get(i), "/items/" + i))
        .toList();
  }

  private static Stream<Finding> of(AssessmentItem item, String pointer) {
    boolean everyUnit = item.target().kind() == TargetKind.EVERY_UNIT;
    ObservationFaults faults = new ObservationFaults(item.valueKind(), everyUnit);
    return Stream.of(
            Decimals.of(item, pointer),
            new TargetFaults(item, pointer).all(),
            baseline(item, pointer),
            faults.of(item.observations(), pointer + "/observations"),
            new ObservationFaults(item.valueKind(), false)
                .of(item.referenceObservations(), pointer + "/referenceObservations"),
            IntStream.range(0, item.groups().size())
                .boxed()
                .flatMap(
                    i ->
                        faults.of(
                            item.groups().get(i).observations(),
                            pointer + "/groups/" + i + "/observations")))
        .flatMap(found -> found);
  }

  private static Stream<Finding> baseline(AssessmentItem item, String pointer) {
    return item.target().kind() == TargetKind.CHANGE_FROM_BASELINE && item.baseline() == null
        ? Stream.of(
            Finding.at(
                TARGET_NEEDS_FIELD,
                pointer + "/baseline",
                "baseline",
                null,
                item.target().kind(),
                "baseline"))
        : Stream.empty();
  }
}
