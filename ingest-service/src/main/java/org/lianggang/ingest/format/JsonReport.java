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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.JsonFaults;
import org.lianggang.ingest.problem.Problem;
import org.lianggang.ingest.problem.Reading;

/** A report in JSON, read token by token: one pass, every fault named, never the whole tree. */
final class JsonReport implements Format {

  private static final JsonFactory JSON = new JsonFactory();

  private final int mostRows;

  JsonReport(int mostRows) {
    this.mostRows = mostRows;
  }

  @Override
  public Reading<Head> read(InputStream content, Receiver receiver) {
    try (JsonParser json = JSON.createParser(Text.utf8(content))) {
      return new Pass(json, receiver).read();
    } catch (Unreadable e) {
      return e.refused();
    } catch (JsonProcessingException e) {
      return unreadable(JsonFaults.of(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Once through the document; the head may stand before, behind and around the rows. */
  private final class Pass {

    private final JsonParser json;
    private final Receiver receiver;
    private String memberUnit = "";
    private String region = "";
    private String period = "";
    private String note;
    private int rows;

    Pass(JsonParser json, Receiver receiver) {
      this.json = json;
      this.receiver = receiver;
    }

    Reading<Head> read() throws IOException {
      if (json.nextToken() == null) {
        return unreadable(Finding.ofRequest(EMPTY_BODY));
      }
      if (json.currentToken() == JsonToken.START_OBJECT) {
        readFields();
      } else {
        receiver.fault(Finding.at(WRONG_TYPE, "", "", null, "", "object"));
        json.skipChildren();
      }
      if (json.nextToken() != null) {
        JsonLocation here = json.currentTokenLocation();
        return unreadable(Finding.ofRequest(NOT_JSON, here.getLineNr(), here.getColumnNr()));
      }
      return new Reading.Understood<>(new Head(memberUnit, region, period, note));
    }

    private void readFields() throws IOException {
      Fields fields = new Fields(json, Place.HEAD, receiver);
      for (String field = fields.next(); field != null; field = fields.next()) {
        switch (field) {
          case "memberUnit" -> memberUnit = fields.code();
          case "region" -> region = fields.code();
          case "period" -> period = fields.matching(SentRow.YEAR);
          case "note" -> note = fields.text(SentRow.LONGEST_TEXT);
          case "observations" -> readRows();
          default -> fields.unknown();
        }
      }
      fields.require(List.of("memberUnit", "region", "period", "observations"));
    }

    private void readRows() throws IOException {
      String field = "observations";
      if (json.currentToken() != JsonToken.START_ARRAY) {
        receiver.fault(Place.HEAD.fault(WRONG_TYPE, field, null, field, "array"));
        json.skipChildren();
        return;
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (++rows > mostRows) {
          throw Limits.tooManyRows(mostRows);
        }
        readRow(rows);
      }
      if (rows == 0) {
        receiver.noRows(Place.HEAD.fault(WRONG_LENGTH, field, null, field, ">= 1"));
      }
    }

    private void readRow(int number) throws IOException {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        receiver.fault(Place.row(number).fault(WRONG_TYPE, null, null, "observations", "object"));
        json.skipChildren();
        return;
      }
      Fields fields = new Fields(json, Place.row(number), receiver);
      SentRow row = new SentRow();
      for (String field = fields.next(); field != null; field = fields.next()) {
        row.take(field, fields);
      }
      fields.require(List.of("indicator"));
      receiver.row(row.numbered(number));
    }
  }

  private static Reading<Head> unreadable(Finding finding) {
    return new Reading.Refused<>(Problem.unreadable(finding));
  }
}
