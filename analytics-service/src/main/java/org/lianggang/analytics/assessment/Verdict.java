package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The result while it is put together; what is not set does not exist for the measure. */
final class Verdict {

  private final Case subject;
  private final Working working;
  private final boolean tellsPath;
  private final Set<Note> notes = EnumSet.noneOf(Note.class);

  private MeasureClass measureClass;
  private Ruling ruling;
  private Sustained sustained = Sustained.NOT_ASKED;
  private Integer valueYear;
  private BigDecimal value;
  private Bounds bounds;
  private Boolean met;
  private boolean early;
  private boolean uncertain;
  private boolean roundingDecides;
  private Assessment.Schedule schedule;
  private Assessment.Compound compound;
  private Assessment.Likelihood likelihood;
  private Assessment.Projection projection;
  private BigDecimal requiredChange;
  private Integer reachedIn;
  private Assessment.Events events;

  Verdict(Case subject, Working working, boolean tellsPath) {
    this.subject = subject;
    this.working = working;
    this.tellsPath = tellsPath;
  }

  /** Whether the way to the target is told, not only how likely it is reached. */
  boolean tellsPath() {
    return tellsPath;
  }

  Working working() {
    return working;
  }

  Verdict of(MeasureClass as) {
    measureClass = as;
    return this;
  }

  /** Line 2: nothing to judge, with the kind of missing. */
  Verdict noData(MissingKind kind) {
    return decide(new Ruling(2, Status.NO_DATA, kind.reason()));
  }

  Verdict decide(Ruling decided) {
    ruling = decided;
    working.outcome(Formula.STATUS, decided.status());
    return this;
  }

  void value(int year, BigDecimal reported) {
    valueYear = year;
    value = reported;
  }

  void bounds(Bounds target) {
    bounds = target;
  }

  void met(boolean comparison) {
    met = comparison;
  }

  void early(boolean beforeTheTargetYear) {
    early = beforeTheTargetYear;
  }

  void uncertain(boolean intervalSpansTarget) {
    uncertain = intervalSpansTarget;
  }

  /** The counts would reverse the verdict of the published figure. */
  void roundingDecides() {
    roundingDecides = true;
  }

  void sustained(Sustained years) {
    sustained = years;
  }

  void schedule(Progress progress) {
    schedule = progress.published();
  }

  void compound(Assessment.Compound pace) {
    compound = pace;
  }

  void likelihood(Assessment.Likelihood probability) {
    likelihood = probability;
  }

  void projection(Assessment.Projection path) {
    projection = path;
  }

  void requiredChange(BigDecimal aYear) {
    requiredChange = Figures.published(aYear);
  }

  void reachedIn(Integer year) {
    reachedIn = year;
  }

  /** The counts behind the figure judged, with the marks that go with them. */
  void evidence(Evidence evidence) {
    Parameters.Events settings = subject.parameters().events();
    events = evidence.pool().map(pool -> pool.published(settings)).orElse(null);
    if (evidence.isPooled()) {
      notes.add(Note.POOLED_YEARS);
    }
    if (evidence.needsCaseReview()) {
      notes.add(Note.CASE_REVIEW);
    }
  }

  void mark(Note note) {
    notes.add(note);
  }

  private void markBreak() {
    if (valueYear != null && subject.breaksSinceBaseline(valueYear)) {
      notes.add(Note.BREAK_SINCE_BASELINE);
    }
  }

  Assessment finish(List<Assessment.GroupAssessment> groups) {
    markBreak();
    AssessmentItem item = subject.item();
    return new Assessment(
        item.id(),
        measureClass,
        item.asOfPeriod(),
        valueYear == null ? null : valueYear.toString(),
        value,
        subject
            .baseline()
            .map(datum -> new Baseline(datum.year(), datum.value()))
            .orElse(item.baseline()),
        item.target(),
        bounds == null ? null : bounds.published(),
        met,
        ruling.status(),
        ruling.reason(),
        early,
        uncertain,
        roundingDecides,
        sustained.failing(),
        sustained.withoutData(),
        schedule,
        compound,
        likelihood,
        projection,
        requiredChange,
        reachedIn,
        events,
        groups,
        List.copyOf(notes),
        working.explanation(ruling, item.target().kind()));
  }
}
