package org.lianggang.ingest.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** One thing that must hold for every measure of a plan. */
interface MeasureRule {

  List<MeasureRule> ALL =
      List.of(
          new IndicatorFitsClass(),
          new KindFitsClass(),
          new TargetSaysEnough(),
          new TargetAfterBaseline(),
          new BaselineForChange(),
          new BoundsInOrder(),
          new TargetWithinIndicator(),
          new GroupDeclared());

  Stream<Finding> check(PlacedMeasure measure);
}
