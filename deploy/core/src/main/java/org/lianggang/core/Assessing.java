package org.lianggang.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.Baseline;
import org.lianggang.analytics.assessment.Group;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.assessment.ValueKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Assessments a second on one core: shares with counts over ten years, seeded and synthetic. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Assessing {

  private static final int ITEMS = 1_024;
  private static final int FIRST = 2016;
  private static final int LAST = 2025;

  private List<AssessmentItem> projected;
  private List<AssessmentItem> unprojected;
  private List<AssessmentItem> withGroups;
  private int next;

  /** The same figures: with years to go, in the target year, and with the sexes beside. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(1);
    projected = items(random, LAST + 5, false);
    unprojected = items(random, LAST, false);
    withGroups = items(random, LAST + 5, true);
  }

  @Benchmark
  public Assessment projected() {
    return assess(projected);
  }

  @Benchmark
  public Assessment unprojected() {
    return assess(unprojected);
  }

  @Benchmark
  public Assessment projectedWithGroups() {
    return assess(withGroups);
  }

  private Assessment assess(List<AssessmentItem> items) {
    next = (next + 1) % ITEMS;
    return Assessments.assess(items.get(next), Parameters.DEFAULT);
  }

  private static List<AssessmentItem> items(
      SplittableRandom random, int targetYear, boolean groups) {
    return IntStream.range(0, ITEMS).mapToObj(i -> item(random, targetYear, groups)).toList();
  }

  private static AssessmentItem item(SplittableRandom random, int targetYear, boolean groups) {
    return new AssessmentItem(
        "synthetic",
        "%",
        new BigDecimal(100),
        ValueKind.SHARE,
        2,
        Level.COUNTY,
        2021,
        null,
        1,
        target(random, targetYear),
        new Baseline(2020, null),
        String.valueOf(LAST),
        observations(random),
        List.of(),
        groups ? List.of(group(Sex.F, random), group(Sex.M, random)) : List.of(),
        null);
  }

  private static Target target(SplittableRandom random, int year) {
    return new Target(
        TargetKind.AT_LEAST,
        BigDecimal.valueOf(random.nextInt(55, 80)),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        year,
        false);
  }

  private static Group group(Sex sex, SplittableRandom random) {
    return new Group(sex, Residence._T, null, observations(random), List.of());
  }

  private static List<Observation> observations(SplittableRandom random) {
    List<Observation> observations = new ArrayList<>();
    int level = random.nextInt(5_000, 7_000);
    for (int year = FIRST; year <= LAST; year++) {
      level += random.nextInt(-50, 100);
      observations.add(
          new Observation(
              String.valueOf(year),
              BigDecimal.valueOf(level, 2),
              BigDecimal.valueOf(4L * level),
              BigDecimal.valueOf(40_000),
              false,
              null));
    }
    return observations;
  }
}
