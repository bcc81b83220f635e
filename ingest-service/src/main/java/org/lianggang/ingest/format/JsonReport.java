package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.EMPTY_BODY;
import static org.lianggang.ingest.problem.FindingCode.NOT_JSON;
import static org.lianggang.ingest.problem.FindingCode.WRONG_LENGTH;
import static org.lianggang.ingest.problem.FindingCode.WRONG_TYPE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.JsonFaults;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;

/** A report in JSON, read token by token: one pass, every fault named, never the whole tree. */
public final class JsonReport {

  private static final JsonFactory JSON = new JsonFactory();

  private final List<Finding> faults = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private String memberUnit = "";
  private String region = "";
  private String period = "";
  private String note;

  private JsonReport() {}

  /** Refused only when it cannot be read to its end; everything else is among the faults. */
  public static Reading<Sent> read(byte[] body) {
    Optional<Finding> fault = JsonFaults.beforeReading(body);
    if (fault.isPresent()) {
      return unreadable(fault.get());
    }
    try (JsonParser json = JSON.createParser(body)) {
      return new JsonReport().read(json);
    } catch (JsonProcessingException e) {
      return unreadable(JsonFaults.of(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading<Sent> read(JsonParser json) throws IOException {
    if (json.nextToken() == null) {
      return unreadable(Finding.ofRequest(EMPTY_BODY));
    }
    if (json.currentToken() == JsonToken.START_OBJECT) {
      readFields(new Fields(json, Place.HEAD, faults), json);
    } else {
      faults.add(Finding.at(WRONG_TYPE, "", "", null, "", "object"));
      json.skipChildren();
    }
    if (json.nextToken() != null) {
      JsonLocation here = json.currentTokenLocation();
      return unreadable(Finding.ofRequest(NOT_JSON, here.getLineNr(), here.getColumnNr()));
    }
    return new Reading.Understood<>(
        new Sent(new Report(memberUnit, region, period, note, rows), faults));
  }

  private void readFields(Fields fields, JsonParser json) throws IOException {
    for (String field = fields.next(); field != null; field = fields.next()) {
      switch (field) {
        case "memberUnit" -> memberUnit = fields.code();
        case "region" -> region = fields.code();
        case "period" -> period = fields.matching(JsonRow.YEAR);
        case "note" -> note = fields.text(JsonRow.LONGEST_TEXT);
        case "observations" -> readRows(json);
        default -> fields.unknown();
      }
    }
    fields.require(List.of("memberUnit", "region", "period", "observations"));
  }

  private void readRows(JsonParser json) throws IOException {
    String field = "observations";
    if (json.currentToken() != JsonToken.START_ARRAY) {
      faults.add(Place.HEAD.fault(WRONG_TYPE, field, null, field, "array"));
      json.skipChildren();
      return;
    }
    int number = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      readRow(json, ++number);
    }
    if (number == 0) {
      faults.add(Place.HEAD.fault(WRONG_LENGTH, field, null, field, ">= 1"));
    }
  }

  private void readRow(JsonParser json, int number) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      rows.add(JsonRow.read(json, number, faults));
    } else {
      faults.add(Place.row(number).fault(WRONG_TYPE, null, null, "observations", "object"));
      json.skipChildren();
    }
  }

  private static Reading<Sent> unreadable(Finding finding) {
    return new Reading.Refused<>(Problem.unreadable(finding));
  }
}
