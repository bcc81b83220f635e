package org.lianggang.ingest.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Changes;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Intake;
import org.lianggang.ingest.intake.Known;
import org.lianggang.ingest.intake.Rival;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.intake.Verdict;
import org.lianggang.ingest.roster.Families;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.roster.Round;
import org.lianggang.ingest.rule.Rules;
import org.lianggang.ingest.staging.Content;
import org.lianggang.ingest.watch.Counted;

/**
 * Holds a report against the rules some regions at a time, so that memory does not grow with it.
 */
@Singleton
class Portionwise {

  private final Roster roster;
  private final Surroundings surroundings;
  private final BasisStore bases;
  private final Rivals rivals;
  private final Rules rules;
  private final Counted counted;

  Portionwise(
      Roster roster,
      Surroundings surroundings,
      BasisStore bases,
      Rivals rivals,
      Rules rules,
      Counted counted) {
    this.roster = roster;
    this.surroundings = surroundings;
    this.bases = bases;
    this.rivals = rivals;
    this.rules = rules;
    this.counted = counted;
  }

  /** Tells after each portion how many rows have been checked. */
  Judged judge(Matter matter, Ahead ahead, IntConsumer checked) {
    return judge(matter, matter.content().regions(), ahead, checked);
  }

  /** Only the rows of some regions. */
  Judged judge(Matter matter, Set<String> among) {
    SortedMap<String, Integer> reported = new TreeMap<>(matter.content().regions());
    reported.keySet().retainAll(among);
    return judge(matter, reported, Ahead.none(), rows -> {});
  }

  private Judged judge(
      Matter matter, SortedMap<String, Integer> reported, Ahead ahead, IntConsumer checked) {
    Content content = matter.content();
    Set<String> regions = reported.keySet();
    Families families = roster.families(regions);
    Set<String> consulted = new TreeSet<>(regions);
    consulted.addAll(families.regions());
    Judging judging = new Judging(content, bases.present(consulted), matter.findings());
    Known known = known(matter, regions, families);
    Beside beside = new Beside(content);
    ahead.forEach(
        Portions.of(reported),
        portion -> withOneConnection(() -> examined(portion, matter, beside, known)),
        examined -> {
          judging.add(examined);
          counted.rowsJudged(examined.rows().size());
          checked.accept(judging.rows());
        });
    return judging.end(matter.faults().left());
  }

  /** It would be told anew for each query whose work it does, and how long that may take. */
  private static Examined withOneConnection(Callable<Examined> work) {
    return QuarkusTransaction.joiningExisting().call(work);
  }

  private Examined examined(List<String> portion, Matter matter, Beside others, Known known) {
    List<Row> rows = matter.content().rowsOf(portion);
    Map<String, Indicator> reported =
        matter.indicators().byCodes(rows.stream().map(Row::indicator));
    Map<Cell, Figure> figures = surroundings.current(rows, reported, known);
    Changes changes = Changes.of(rows, figures);
    List<Row> beside = List.of();
    if (!changes.rows().isEmpty()) {
      Set<String> around = around(portion, reported.values(), known.families());
      surroundings.addAround(figures, rows, reported, around, known);
      beside = others.rowsOf(around);
    }
    Map<Cell, Rival> held = rivals.of(matter.head().memberUnit(), changes.revisions());
    Verdict verdict =
        Intake.judge(
            matter.head().with(rows, beside),
            matter.faults().of(rows),
            known.with(reported, figures, changes, held));
    return new Examined(rows, changes, verdict);
  }

  /** The other regions whose figures are wanted: those of the family, or only those beside. */
  private static Set<String> around(
      List<String> portion, Collection<Indicator> reported, Families families) {
    if (reported.stream().noneMatch(Intake::consultsPeers)
        && reported.stream().noneMatch(Intake::consultsFamilies)) {
      return Set.of();
    }
    Set<String> around =
        reported.stream().anyMatch(Intake::consultsFamilies)
            ? families.around(portion)
            : families.beside(portion);
    portion.forEach(around::remove);
    return around;
  }

  private Known known(Matter matter, Set<String> regions, Families families) {
    Set<String> named = new TreeSet<>(regions);
    named.add(matter.head().region());
    return new Known(
        Map.of(),
        roster.regions(named),
        roster.unit(matter.head().memberUnit()).map(unit -> roster.bookOf(unit.code())),
        Map.of(),
        new Changes(List.of(), List.of()),
        Map.of(),
        roster.timetable(regions, matter.content().periods(), Round.dayOf(matter.handedIn())),
        families,
        rules.inForce());
  }
}
