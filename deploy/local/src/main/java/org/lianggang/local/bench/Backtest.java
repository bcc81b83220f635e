package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tries the projection on the 645 yearly series of the M3 competition, through the API.
 *
 * @param table a CSV file with the columns series, start_year, t, part (train, test) and value;
 *     null where none was given
 */
record Backtest(Path table) implements Measure {

  private static final int HELD_OUT = 6;
  private static final int LAST_POINTS = 5;
  private static final double SMAPE = 15.89;
  private static final double MASE = 2.66;
  private static final double OFF_AT_MOST = 0.01;
  private static final double BRIER_AT_MOST = 0.18;
  private static final double COVERAGE_AT_LEAST = 0.74;
  private static final double COVERAGE_AT_MOST = 0.90;

  @Override
  public String name() {
    return "backtest";
  }

  @Override
  public String description() {
    return "sMAPE and MASE of the projection on the M3 series of --series FILE (goal %s and %s ± %s),"
            .formatted(SMAPE, MASE, OFF_AT_MOST)
        + " and of the last %d points Brier score and coverage".formatted(LAST_POINTS);
  }

  @Override
  public Result run(Stage stage) {
    List<Map<String, Object>> series = series();
    JsonNode all =
        stage
            .analytics()
            .post(
                "/v1/projections/backtest",
                Map.of("holdOut", HELD_OUT, "targets", List.of(), "series", series),
                Map.of())
            .expect(200)
            .get("overall");
    JsonNode few =
        stage
            .analytics()
            .post(
                "/v1/projections/backtest",
                Map.of("holdOut", HELD_OUT, "lastPoints", LAST_POINTS, "series", series),
                Map.of())
            .expect(200)
            .get("overall");
    return result(all, few);
  }

  private static Result result(JsonNode all, JsonNode few) {
    double smape = all.at("/path/smape").asDouble();
    double mase = all.at("/path/mase").asDouble();
    double brier = few.get("brier").asDouble();
    double coverage = few.get("coverage80").asDouble();
    return new Result(
        "backtest",
        smape,
        "% sMAPE",
        String.format(
            Locale.ROOT,
            "naive %.2f, linear %.2f, compound pace %.2f",
            all.at("/rivals/NAIVE/smape").asDouble(),
            all.at("/rivals/LINEAR/smape").asDouble(),
            all.at("/rivals/COMPOUND_PACE/smape").asDouble()),
        "%s ± %s".formatted(SMAPE, OFF_AT_MOST),
        Math.abs(smape - SMAPE) <= OFF_AT_MOST
            && Math.abs(mase - MASE) <= OFF_AT_MOST
            && brier <= BRIER_AT_MOST
            && COVERAGE_AT_LEAST <= coverage
            && coverage <= COVERAGE_AT_MOST,
        false,
        List.of(
            line("MASE", mase, MASE + " ± " + OFF_AT_MOST),
            line("Brier score, last five points", brier, "≤ " + BRIER_AT_MOST),
            line(
                "coverage of the 80 % interval, last five points",
                coverage, COVERAGE_AT_LEAST + " to " + COVERAGE_AT_MOST),
            "%d values held back, %d likelihoods"
                .formatted(all.get("forecasts").asInt(), few.get("likelihoods").asInt())));
  }

  private static String line(String what, double value, String goal) {
    return String.format(Locale.ROOT, "%s: %.4f (goal %s)", what, value, goal);
  }

  private List<Map<String, Object>> series() {
    if (table == null) {
      throw new IllegalArgumentException("backtest needs --series FILE");
    }
    Map<String, List<Map<String, Object>>> observations = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      rows.forEach(
          row ->
              observations
                  .computeIfAbsent(row.getField("series"), any -> new ArrayList<>())
                  .add(observation(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return observations.entrySet().stream()
        .map(one -> Map.<String, Object>of("id", one.getKey(), "observations", one.getValue()))
        .toList();
  }

  private static Map<String, Object> observation(NamedCsvRecord row) {
    int year =
        Integer.parseInt(row.getField("start_year")) + Integer.parseInt(row.getField("t")) - 1;
    return Map.of("period", String.valueOf(year), "value", new BigDecimal(row.getField("value")));
  }
}
