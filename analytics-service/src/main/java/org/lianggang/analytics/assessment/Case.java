package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One measure in one region, group and period, with its figures put in order. */
final class Case {

  private final AssessmentItem item;
  private final Parameters parameters;
  private final Precision precision;
  private final Optional<BigDecimal> scale;
  private final Series own;
  private final Optional<Datum> baseline;

  Case(AssessmentItem item, Parameters parameters) {
    this.item = item;
    this.parameters = parameters;
    this.precision = Precision.of(item);
    this.scale = Scaling.of(item);
    this.own = series(item.observations());
    this.baseline = baselineYear().flatMap(this::baselineIn);
  }

  private Optional<Datum> baselineIn(int year) {
    BigDecimal declared = item.baseline().value();
    return declared == null
        ? own.at(year)
        : Optional.of(new Datum(year, declared, own.at(year).map(Datum::counts).orElse(null)));
  }

  Series series(List<Observation> observations) {
    return Series.of(observations, this::read);
  }

  /** A value that was not reported follows from the counts, when these have a scale. */
  private Optional<Datum> read(Observation cell) {
    Optional<Datum.Counts> counts =
        countScale()
            .filter(by -> cell.hasCounts())
            .map(by -> new Datum.Counts(cell.numerator(), cell.denominator(), by));
    BigDecimal value =
        cell.value() != null && !isEveryUnit()
            ? cell.value()
            : counts.map(this::valueOf).orElse(cell.value());
    return Optional.ofNullable(value)
        .map(known -> new Datum(cell.year(), known, counts.orElse(null)));
  }

  private BigDecimal valueOf(Datum.Counts counts) {
    BigDecimal rate = counts.rate().decimal();
    return isEveryUnit() || item.decimals() == null
        ? Figures.published(rate)
        : precision.reported(rate);
  }

  /** Units that comply ÷ units obliged is a plain share, whatever the scale of the indicator. */
  private Optional<BigDecimal> countScale() {
    return isEveryUnit() ? Optional.of(BigDecimal.ONE) : scale;
  }

  private boolean isEveryUnit() {
    return target().kind() == TargetKind.EVERY_UNIT;
  }

  AssessmentItem item() {
    return item;
  }

  Target target() {
    return item.target();
  }

  Parameters parameters() {
    return parameters;
  }

  Precision precision() {
    return precision;
  }

  Series own() {
    return own;
  }

  /** Y. */
  int period() {
    return Integer.parseInt(item.asOfPeriod());
  }

  /** T. */
  int targetYear() {
    return target().year();
  }

  /** First of the years whose value can stand for the period. */
  int windowStart() {
    return period() - item.everyYears() + 1;
  }

  /** b. */
  Optional<Integer> baselineYear() {
    return Optional.ofNullable(item.baseline()).map(Baseline::year);
  }

  /** v_b: the declared value, else the one observed in that very year. */
  Optional<Datum> baseline() {
    return baseline;
  }

  /** First year of the plan: the one declared, else the year after the baseline. */
  Optional<Integer> startYear() {
    return Optional.ofNullable(item.startYear())
        .or(() -> baselineYear().map(year -> year + 1))
        .or(own::firstYear);
  }

  /** The value judged: the latest of the years that can stand for the period. */
  Optional<Datum> judged() {
    return own.latest(windowStart(), period());
  }

  /** Why the period has none. */
  MissingKind whyMissing() {
    return own.whyMissing(windowStart(), period());
  }

  /** Rates and shares are made of events; too few of them cannot be judged. */
  boolean countsEvents() {
    return isShare() || item.valueKind() == ValueKind.RATE;
  }

  boolean breaksSinceBaseline(int upTo) {
    return baselineYear().filter(year -> own.breaksBetween(year, upTo)).isPresent();
  }

  /** The published figure of a year. */
  Optional<BigDecimal> reportedIn(int year) {
    return own.valueIn(year).map(precision::reported);
  }

  /** The figure of a year as its counts allow to judge it; empty with too few events. */
  Optional<BigDecimal> judgedIn(int year) {
    return own.at(year).flatMap(this::judged);
  }

  private Optional<BigDecimal> judged(Datum datum) {
    Evidence evidence =
        baseline
            .map(start -> Evidence.since(this, datum, start.value(), Expectation.Event.RARER))
            .orElseGet(Evidence::none);
    return evidence.figure(Ratio.of(precision.reported(datum.value()))).map(Ratio::decimal);
  }

  /** What was given: the year judged, the baseline, and every other number up to then. */
  void write(Datum datum, Working working) {
    working.input(Symbol.VALUE, datum.year(), datum.value());
    baseline.ifPresent(start -> working.input(Symbol.BASELINE, start.year(), start.value()));
    own.upTo(datum.year() - 1).stream()
        .filter(earlier -> baseline.isEmpty() || baseline.get().year() != earlier.year())
        .forEach(earlier -> working.input(Symbol.OTHER, earlier.year(), earlier.value()));
  }

  /**
   * Points: all numbers up to a year since the last break, and the baseline where nobody reported
   * it.
   */
  Collection<Datum> points(int upTo) {
    return baseline.map(own::with).orElse(own).comparable(upTo);
  }

  /** The whole of which a fraction is a part: the scale, else 100 as for any percentage. */
  BigDecimal whole() {
    return scale.orElse(Figures.HUNDRED);
  }

  boolean isShare() {
    return item.valueKind() == ValueKind.SHARE;
  }

  Case of(Group group) {
    return new Case(itemOf(group), parameters);
  }

  /** The same asked of another group, by its own figures and its own baseline value. */
  AssessmentItem itemOf(Group group) {
    Baseline start = item.baseline() == null ? null : new Baseline(item.baseline().year(), null);
    return new AssessmentItem(
        null,
        item.unit(),
        scale.orElse(null),
        item.valueKind(),
        precision.decimals(),
        item.level(),
        item.startYear(),
        item.spread(),
        item.everyYears(),
        item.target(),
        start,
        item.asOfPeriod(),
        group.observations(),
        group.referenceObservations(),
        List.of(),
        null);
  }
}
