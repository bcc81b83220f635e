package org.lianggang.analytics.exchange.data;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianggang.analytics.exchange.message.Refusal;

/** Which years lie between two periods, both included; null is open. */
public record Years(String from, String to) {

  private static final Pattern PART =
      Pattern.compile(
          "(\\d{4})(?:-?(?:(A)1|(S)([12])|(T)([1-3])|(Q)([1-4])|(W)(\\d\\d)|M(\\d\\d)|D(\\d{3})))?");

  private record Span(LocalDate first, LocalDate last) {}

  /** A year counts when it begins and ends within; null for a bound that is not given. */
  static Years between(String start, String end) {
    Span from = start == null ? null : span(start);
    Span to = end == null ? null : span(end);
    if (from != null && to != null && to.last().isBefore(from.first())) {
      throw Refusal.semantic("startPeriod 晚于 endPeriod", "startPeriod lies after endPeriod");
    }
    return new Years(
        from == null
            ? null
            : "%04d"
                .formatted(
                    from.first().getDayOfYear() == 1
                        ? from.first().getYear()
                        : from.first().getYear() + 1),
        to == null
            ? null
            : "%04d"
                .formatted(
                    to.last().plusDays(1).getDayOfYear() == 1
                        ? to.last().getYear()
                        : to.last().getYear() - 1));
  }

  /** The first day of a period, for {@code updatedAfter}. */
  static LocalDate begin(String period) {
    return span(period).first();
  }

  private static Span span(String text) {
    try {
      Matcher part = PART.matcher(text);
      if (part.matches()) {
        return part(Integer.parseInt(part.group(1)), part);
      }
      if (text.matches("\\d{4}-\\d\\d")) {
        LocalDate first = LocalDate.parse(text + "-01");
        return new Span(first, first.plusMonths(1).minusDays(1));
      }
      LocalDate day =
          text.matches("\\d{4}-.*T.*(Z|[+-]\\d\\d:\\d\\d)")
              ? OffsetDateTime.parse(text).toLocalDate()
              : day(text.replaceFirst("T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?$", ""));
      return new Span(day, day);
    } catch (DateTimeException e) {
      throw Refusal.syntax("不是时期：" + text, "Not a period: " + text);
    }
  }

  private static LocalDate day(String text) {
    if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      throw new DateTimeException("not a day");
    }
    return LocalDate.parse(text);
  }

  private static Span part(int year, Matcher part) {
    LocalDate start = LocalDate.of(year, 1, 1);
    if (part.group(3) != null) {
      return months(start, 6, part.group(4));
    }
    if (part.group(5) != null) {
      return months(start, 4, part.group(6));
    }
    if (part.group(7) != null) {
      return months(start, 3, part.group(8));
    }
    if (part.group(9) != null) {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(part.group(10)))
              .with(DayOfWeek.MONDAY);
      return new Span(monday, monday.plusDays(6));
    }
    if (part.group(11) != null) {
      LocalDate first = LocalDate.of(year, Integer.parseInt(part.group(11)), 1);
      return new Span(first, first.plusMonths(1).minusDays(1));
    }
    if (part.group(12) != null) {
      LocalDate day = LocalDate.ofYearDay(year, Integer.parseInt(part.group(12)));
      return new Span(day, day);
    }
    return new Span(start, start.plusYears(1).minusDays(1));
  }

  private static Span months(LocalDate start, int length, String number) {
    LocalDate first = start.plusMonths((long) length * (Integer.parseInt(number) - 1));
    return new Span(first, first.plusMonths(length).minusDays(1));
  }
}
