package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianggang.analytics.catalogue.Catalogue;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.warning.WarningCode;
import org.lianggang.analytics.warning.WarningLevel;
import org.lianggang.analytics.warning.WarningState;

/** Lists the warnings of plans, regions and periods, the youngest periods first. */
@Singleton
class WarningsAnswer {

  private final WarningStore store;
  private final Addresses addresses;

  WarningsAnswer(WarningStore store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  private record Wanted(Directory directory, WarningStore.Wanted rows, Page page) {}

  Reading<Question> ask(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    Optional<PlanVersions> plan = parameter.plan();
    List<Region> regions = parameter.regions();
    List<Integer> years = asked.years("period");
    List<WarningCode> codes = asked.choices("code", Asked.words(WarningCode.class));
    List<WarningLevel> levels = asked.choices("level", Asked.words(WarningLevel.class));
    List<WarningState> states = asked.choices("state", Asked.words(WarningState.class));
    List<Indicator> indicators = parameter.indicators();
    Optional<MemberUnit> unit =
        asked.one("memberUnit", directory::unit, FindingCode.UNKNOWN_MEMBER_UNIT);
    Page page = asked.page();
    Optional<WarningStore.Place> after = after(asked, page);
    return asked.understood(
        () ->
            question(
                plan,
                regions,
                new Wanted(
                    directory,
                    new WarningStore.Wanted(
                        regions.stream().map(Region::code).toList(),
                        years.stream().map(String::valueOf).toList(),
                        names(codes),
                        names(levels),
                        names(states),
                        indicators.stream().map(Indicator::code).toList(),
                        plan.map(PlanVersions::code).orElse(null),
                        plan.map(Catalogue::indicatorsOf).orElse(Set.of()),
                        unit.map(one -> Addressed.to(one, directory)).orElse(Addressed.ANYBODY),
                        after,
                        page.limit()),
                    page)));
  }

  private static Optional<WarningStore.Place> after(Asked asked, Page page) {
    Optional<WarningStore.Place> after =
        Optional.ofNullable(page.after()).flatMap(WarningStore.Place::read);
    if (page.after() != null && after.isEmpty()) {
      asked.fault(FindingCode.NOT_A_CURSOR, "cursor", page.after());
    }
    return after;
  }

  private Question question(Optional<PlanVersions> plan, List<Region> regions, Wanted wanted) {
    Collection<String> plans = new ArrayList<>(List.of(""));
    plan.ifPresentOrElse(
        one -> plans.add(one.code()),
        () -> wanted.directory().plans().forEach(any -> plans.add(any.code())));
    return new Question(
        new Scope(plans, regions.stream().map(Region::code).toList(), Map.of()).andActs(),
        (connection, frame) -> frame.part(page(wanted, connection)));
  }

  private Page.Part<NamedWarning> page(Wanted wanted, Connection connection) throws SQLException {
    return wanted
        .page()
        .cut(store.find(connection, wanted.rows()), row -> WarningStore.Place.of(row).key())
        .map(row -> NamedWarning.of(row, wanted.directory(), addresses));
  }

  private static List<String> names(List<? extends Enum<?>> words) {
    return words.stream().map(Enum::name).toList();
  }
}
