package org.lianggang.analytics.exchange.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Plan;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Shape;
import org.lianggang.analytics.exchange.model.Text;

/** The dataflows, who provides them, where they stand among the plans and what they may hold. */
final class Flows {

  static final Identity OBSERVATIONS = new Identity(Kind.DATAFLOW, "DF_OBSERVATIONS");
  static final Identity PROVIDERS = new Identity(Kind.DATA_PROVIDER_SCHEME, "DATA_PROVIDERS");
  static final Identity PLANS = new Identity(Kind.CATEGORY_SCHEME, "PLANS");
  static final String REPORTED = "REPORTED_FIGURES";

  private static final Map<String, List<String>> USUAL =
      Map.of(
          "FREQ", List.of("A"),
          "SEX", List.of("F", "M", "_T", "_U"),
          "URBANISATION", List.of("_T", "U", "R"));

  private final Catalogue catalogue;
  private final List<Provider> units;
  private final List<PlanVersions> judged;

  /**
   * @param judged plans that have assessments, those with the fewest regions first
   */
  Flows(Catalogue catalogue, List<Provider> units, List<PlanVersions> judged) {
    this.catalogue = catalogue;
    this.units = units;
    this.judged = judged;
  }

  /** Clients try the first of a list: a flow without data comes last. */
  Stream<Artefact> all() {
    List<Artefact> flows = new ArrayList<>();
    judged.forEach(plan -> flows.add(flow(plan)));
    flows.add(observations());
    catalogue.plans().stream()
        .filter(plan -> !judged.contains(plan))
        .forEach(plan -> flows.add(flow(plan)));
    List<Artefact> agreements = flows.stream().flatMap(this::agreements).toList();
    return Stream.of(
            flows.stream(),
            agreements.stream(),
            catalogue.plans().stream().flatMap(this::categorisations),
            Stream.of(categorised(OBSERVATIONS, REPORTED)),
            constraints(flows, agreements))
        .flatMap(part -> part);
  }

  static Identity of(String plan) {
    return new Identity(Kind.DATAFLOW, "DF_" + plan);
  }

  private static Artefact observations() {
    return new Artefact(
        OBSERVATIONS,
        Text.of("监测数据", "Reported figures"),
        Text.of("成员单位报送并经审核的数据", "What member units reported and the bureau accepted"),
        new Content.Flow(Shapes.OBSERVATIONS.identity()));
  }

  private static Artefact flow(PlanVersions plan) {
    Text name = Text.named(plan.latest().plan().name(), plan.code());
    return new Artefact(
        of(plan.code()),
        name,
        Text.of(name.in("zh") + "的评估结果", "Assessments of: " + name.in("en")),
        new Content.Flow(Shapes.ASSESSMENTS.identity()));
  }

  private Stream<Artefact> agreements(Artefact flow) {
    return flow.identity().equals(OBSERVATIONS)
        ? units.stream()
            .map(unit -> agreement(flow, unit.code(), Text.named(unit.name(), unit.code())))
        : Stream.of(agreement(flow, Identity.AGENCY, Schemes.NAME));
  }

  private static Artefact agreement(Artefact flow, String provider, Text name) {
    return new Artefact(
        new Identity(
            Kind.PROVISION_AGREEMENT,
            flow.identity().id().replaceFirst("DF_", "PA_") + "_" + provider),
        Text.of(
            name.in("zh") + "：" + flow.name().in("zh"),
            name.in("en") + ": " + flow.name().in("en")),
        Text.of("由该单位提供的数据", "The data this provider gives"),
        new Content.Agreement(flow.identity(), PROVIDERS, provider));
  }

  private Stream<Artefact> categorisations(PlanVersions plan) {
    Identity flow = of(plan.code());
    return Stream.concat(
        Stream.of(categorised(flow, plan.code())),
        plan.latest().plan().domains().stream()
            .map(domain -> categorised(flow, plan.code() + "." + Codes.of(domain.code()))));
  }

  private static Artefact categorised(Identity flow, String path) {
    return new Artefact(
        new Identity(Kind.CATEGORISATION, "CAT_" + path.replace('.', '-')),
        Text.of("归类 " + path, "Categorisation " + path),
        Text.of("数据流在规划体系中的位置", "Where a dataflow stands among the plans"),
        new Content.Categorised(flow, PLANS, path));
  }

  private Stream<Artefact> constraints(List<Artefact> flows, List<Artefact> agreements) {
    return Stream.of(
            Stream.of(Shapes.OBSERVATIONS, Shapes.ASSESSMENTS)
                .map(Shape::identity)
                .map(structure -> allowed(structure, USUAL)),
            flows.stream().map(flow -> allowed(flow.identity(), allowedIn(flow.identity()))),
            agreements.stream()
                .map(
                    agreement ->
                        allowed(
                            agreement.identity(),
                            allowedIn(((Content.Agreement) agreement.content()).flow()))))
        .flatMap(part -> part);
  }

  private static Artefact allowed(Identity attached, Map<String, List<String>> values) {
    return new Artefact(
        new Identity(Kind.CONSTRAINT, "CR_" + attached.id()),
        Text.of("允许的取值：" + attached.id(), "Allowed values: " + attached.id()),
        Text.of("可能出现的代码", "The codes that may occur"),
        new Content.Constraint(attached, values, Optional.empty()));
  }

  private Map<String, List<String>> allowedIn(Identity flow) {
    Map<String, List<String>> values = new LinkedHashMap<>(USUAL);
    catalogue.plans().stream()
        .filter(plan -> of(plan.code()).equals(flow))
        .forEach(plan -> values.putAll(allowedIn(plan)));
    return values;
  }

  private static Map<String, List<String>> allowedIn(PlanVersions plan) {
    TreeSet<String> indicators = new TreeSet<>(Catalogue.indicatorsOf(plan));
    indicators.add(Shapes.NOT_APPLICABLE);
    return Map.of(
        "PLAN", List.of(plan.code()),
        "INDICATOR", List.copyOf(indicators),
        "MEASURE",
            plan.versions().stream()
                .flatMap(version -> version.plan().measures())
                .map(measure -> Codes.of(measure.code()))
                .distinct()
                .toList());
  }

  /** Plan, domain, goal; and what was reported, which belongs to no plan. */
  Artefact categories() {
    List<Item> plans = new ArrayList<>();
    catalogue.plans().forEach(plan -> plans.add(category(plan.latest().plan())));
    plans.add(Item.of(REPORTED, Text.of("监测数据", "Reported figures")));
    return new Artefact(
        PLANS,
        Text.of("规划、领域和主要目标", "Plans, domains and goals"),
        Text.of("各规划的领域和主要目标", "The domains of each plan and their goals"),
        new Content.Items(plans, false));
  }

  private static Item category(Plan plan) {
    return new Item(
        plan.code(),
        Text.named(plan.name(), plan.code()),
        null,
        plan.domains().stream()
            .map(
                domain ->
                    new Item(
                        Codes.of(domain.code()),
                        Text.named(domain.name(), domain.code()),
                        null,
                        domain.goals().stream()
                            .map(
                                goal ->
                                    Item.of(
                                        Codes.of(goal.code()),
                                        Text.named(goal.text(), goal.code())))
                            .toList()))
            .toList());
  }
}
