package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Tells which measures that ask for women and for men lack one of them, and how many do. */
@Singleton
class GapsAnswer {

  private static final Map<String, GroupBy> GROUPS = Asked.words(GroupBy.class, GroupBy::written);

  private final SeriesStore store;

  GapsAnswer(SeriesStore store) {
    this.store = store;
  }

  private record Wanted(List<Disaggregation> asked, List<Region> regions) {

    Scope scope() {
      List<PlanVersion> plans = asked.stream().map(Disaggregation::plan).distinct().toList();
      return Scope.ofFigures(regions).by(plans);
    }
  }

  /** The work list. */
  Reading<Question> list(Asked asked, Directory directory) {
    Wanted wanted = wanted(asked, directory);
    Page page = page(asked, wanted);
    return asked.understood(
        () ->
            new Question(
                wanted.scope(),
                (connection, frame) ->
                    frame.part(page.cut(gaps(wanted, page, connection), GapItem::key))));
  }

  /** The whole work list as a table: a part that is asked for has to be one, and is passed over. */
  Reading<Question> table(Asked asked, Directory directory) {
    Wanted wanted = wanted(asked, directory);
    page(asked, wanted);
    return asked.understood(
        () ->
            new Question(
                wanted.scope(),
                (connection, frame) -> GapTable.of(gaps(wanted, Page.ALL, connection))));
  }

  private static Page page(Asked asked, Wanted wanted) {
    Page page = asked.page();
    boolean reached =
        page.after() == null
            || wanted.asked().stream().anyMatch(one -> one.key().equals(page.after()));
    if (!reached) {
      asked.fault(FindingCode.NOT_A_CURSOR, "cursor", page.after());
    }
    return page;
  }

  /** How many of the measures have both, group by group. */
  Reading<Question> summary(Asked asked, Directory directory) {
    Wanted wanted = wanted(asked, directory);
    GroupBy groupBy = asked.choice("groupBy", GROUPS).orElse(GroupBy.DOMAIN);
    return asked.understood(
        () ->
            new Question(
                wanted.scope(),
                (connection, frame) -> frame.all(groups(wanted, groupBy, connection))));
  }

  private static Wanted wanted(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    Optional<Integer> year = asked.requiredYear("period");
    Optional<PlanVersion> version = parameter.version(parameter.plan(), year);
    List<Region> regions = parameter.someRegions();
    Optional<String> domain = parameter.domain(version);
    Optional<MemberUnit> unit =
        asked.one("memberUnit", directory::unit, FindingCode.UNKNOWN_MEMBER_UNIT);
    List<Disaggregation> all =
        regions.stream()
            .flatMap(
                region ->
                    year.stream()
                        .flatMap(
                            in ->
                                version
                                    .map(List::of)
                                    .orElseGet(() -> directory.judging(region, in))
                                    .stream()
                                    .map(plan -> new Subject(directory, plan, region, in))))
            .flatMap(Disaggregation::of)
            .filter(one -> domain.isEmpty() || domain.get().equals(one.place().domain().code()))
            .filter(one -> unit.isEmpty() || unit.equals(one.memberUnit()))
            .toList();
    return new Wanted(all, regions);
  }

  private List<GapItem> gaps(Wanted wanted, Page page, Connection connection) throws SQLException {
    Map<SeriesKey, Series> found = series(wanted, connection);
    return wanted.asked().stream()
        .dropWhile(one -> page.after() != null && !one.key().equals(page.after()))
        .skip(page.after() == null ? 0 : 1)
        .flatMap(one -> GapItem.of(one, sexes(one, found)).stream())
        .limit(page.limit() + 1L)
        .toList();
  }

  private List<Coverage> groups(Wanted wanted, GroupBy groupBy, Connection connection)
      throws SQLException {
    Map<SeriesKey, Series> found = series(wanted, connection);
    Map<GroupBy.Key, Coverage> groups = new LinkedHashMap<>();
    for (Disaggregation one : wanted.asked()) {
      GroupBy.Key key = groupBy.of(one.subject(), one.place());
      groups.merge(
          key,
          Coverage.of(key, one.missing(sexes(one, found)).isEmpty()),
          (before, another) -> before.and(another));
    }
    return List.copyOf(groups.values());
  }

  private Map<SeriesKey, Series> series(Wanted wanted, Connection connection) throws SQLException {
    return SeriesByKey.load(
        store, connection, wanted.asked().stream().map(Disaggregation::series).distinct().toList());
  }

  private static SexSeries sexes(Disaggregation one, Map<SeriesKey, Series> found) {
    return SexSeries.of(
        one.indicator(), one.place().measure().residence(), found.get(one.series()));
  }
}
