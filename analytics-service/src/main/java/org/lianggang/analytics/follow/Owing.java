package org.lianggang.analytics.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.warning.Owed;
import org.lianggang.analytics.warning.Rules;

/**
 * Finds the warnings of what is overdue. There is no clock here: today is the day of the last
 * change that was followed.
 */
@Singleton
class Owing {

  private static final TypeReference<Map<String, String>> TEXT = new TypeReference<>() {};

  private final ObligationStore obligations;
  private final WarningStore warnings;
  private final Rules rules;
  private final int days;
  private final ObjectMapper json;

  Owing(
      ObligationStore obligations,
      WarningStore warnings,
      Rules rules,
      AnalyticsSettings settings,
      ObjectMapper json) {
    this.obligations = obligations;
    this.warnings = warnings;
    this.rules = rules;
    this.days = settings.warning().overdueDays();
    this.json = json;
  }

  /**
   * Those of the units that were touched, and those that have become graver by now; gives back all
   * units that were looked at.
   */
  Set<String> again(Connection connection, Impact impact, Passage passage) throws SQLException {
    LocalDate today = passage.today();
    Set<String> units = new TreeSet<>(impact.units().keySet());
    obligations.grown(connection, today.minusDays(days)).forEach(one -> units.add(one.unit()));
    List<ObligationStore.Overdue> overdue = obligations.of(connection, units);
    warnings.deleteOfUnits(connection, units);
    warnings.add(connection, overdue.stream().map(one -> found(one, today)).toList());
    for (ObligationStore.Overdue one : overdue) {
      impact.judged("", one.region(), impact.units().getOrDefault(one.unit(), 0L));
      passage
          .reaches(one.since().plusDays(days))
          .ifPresent(position -> impact.judged("", one.region(), position));
    }
    return units;
  }

  private WarningStore.Found found(ObligationStore.Overdue one, LocalDate today) {
    return new WarningStore.Found(
        rules.check(
            new Owed(
                one.unit(),
                name(one),
                one.region(),
                one.period(),
                one.since().toString(),
                ChronoUnit.DAYS.between(one.since(), today) + 1,
                one.owed(),
                one.outstanding())),
        one.position());
  }

  private Map<String, String> name(ObligationStore.Overdue one) {
    try {
      return one.name() == null ? Map.of("zh", one.unit()) : json.readValue(one.name(), TEXT);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
