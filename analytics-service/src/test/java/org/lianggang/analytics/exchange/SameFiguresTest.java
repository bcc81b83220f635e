package org.lianggang.analytics.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every question gives the same figures, digits and statuses in every format, cell by cell. */
@QuarkusTest
class SameFiguresTest extends Exchanging {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String JSON_STAT = "application/vnd.jsonstat+json;version=2.0";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DF_OBSERVATIONS",
        "DF_OBSERVATIONS/..GROSS_ENROLMENT_SENIOR_SECONDARY..",
        "DF_OBSERVATIONS/A.152900...?startPeriod=2023&lastNObservations=1",
        "DF_OBSERVATIONS/..CERVICAL_CANCER_SCREENING..",
        "DF_OBSERVATIONS/all/ALXA_CIVIL_AFFAIRS_BUREAU",
        "DF_ALXA_CHILDREN_2021_2030",
        "DF_ALXA_WOMEN_2021_2030/all?startPeriod=2024",
      })
  void are_told_in_every_format(String question) throws Exception {
    String address = "/sdmx/v1/data/" + question;
    Map<String, String> csv = csv(body(address, CSV_1));
    assertThat(csv).isNotEmpty();
    assertThat(specific(body(address, SPECIFIC))).as("structure-specific").isEqualTo(csv);
    assertThat(generic(body(address, GENERIC))).as("generic").isEqualTo(csv);
    assertThat(json(body(address, JSON_1))).as("SDMX-JSON 1.0").isEqualTo(csv);
    assertThat(jsonStat(body(address, JSON_STAT))).as("JSON-stat").isEqualTo(csv);
    assertThat(xlsx(ask(address, XLSX).body().asByteArray())).as("XLSX").isEqualTo(csv);
    assertThat(OfficialSchemas.jsonStat(body(address, JSON_STAT))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DF_OBSERVATIONS",
        "DF_OBSERVATIONS/+/*.*.GROSS_ENROLMENT_SENIOR_SECONDARY",
        "DF_ALXA_WOMEN_2021_2030/+/*?c[TIME_PERIOD]=2024"
      })
  void are_told_by_both_generations(String question) throws Exception {
    String address = "/sdmx/v2/data/dataflow/LIANGGANG/" + question;
    Map<String, String> csv = csv(body(address, CSV_1));
    assertThat(csv(body(address, CSV_2))).as("SDMX-CSV 2.0").isEqualTo(csv);
    assertThat(specific(body(address, DATA_XML_3))).as("SDMX-ML 3.0").isEqualTo(csv);
    assertThat(json(body(address, JSON_2))).as("SDMX-JSON 2.0").isEqualTo(csv);
  }

  private static Map<String, String> csv(String text) {
    Map<String, String> cells = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      rows.forEach(row -> put(cells, row.getFieldsAsMap()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return cells;
  }

  /** By the sorted dimensions of a row: figure and status. */
  private static void put(Map<String, String> cells, Map<String, String> row) {
    StringBuilder key = new StringBuilder();
    for (String dimension :
        List.of(
            "FREQ",
            "REF_AREA",
            "INDICATOR",
            "SEX",
            "URBANISATION",
            "PLAN",
            "MEASURE",
            "TIME_PERIOD")) {
      key.append(row.getOrDefault(dimension, "")).append('.');
    }
    String before =
        cells.put(key.toString(), row.getOrDefault("OBS_VALUE", "") + " " + row.get("OBS_STATUS"));
    assertThat(before).as("twice " + key).isNull();
  }

  private static Map<String, String> specific(String text) throws Exception {
    Map<String, String> cells = new TreeMap<>();
    NodeList observations = document(text).getElementsByTagName("Obs");
    for (int i = 0; i < observations.getLength(); i++) {
      Map<String, String> row = attributes((Element) observations.item(i).getParentNode());
      row.putAll(attributes((Element) observations.item(i)));
      put(cells, row);
    }
    return cells;
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      values.put(
          element.getAttributes().item(i).getNodeName(),
          element.getAttributes().item(i).getNodeValue());
    }
    return values;
  }

  private static Map<String, String> generic(String text) throws Exception {
    Map<String, String> cells = new TreeMap<>();
    NodeList observations = document(text).getElementsByTagName("gen:Obs");
    for (int i = 0; i < observations.getLength(); i++) {
      Element observation = (Element) observations.item(i);
      Map<String, String> row =
          values(
              (Element)
                  ((Element) observation.getParentNode())
                      .getElementsByTagName("gen:SeriesKey")
                      .item(0));
      row.putAll(values(observation));
      Element along = (Element) observation.getElementsByTagName("gen:ObsDimension").item(0);
      row.put(along.getAttribute("id"), along.getAttribute("value"));
      Element figure = (Element) observation.getElementsByTagName("gen:ObsValue").item(0);
      row.put("OBS_VALUE", figure == null ? "" : figure.getAttribute("value"));
      put(cells, row);
    }
    return cells;
  }

  private static Map<String, String> values(Element element) {
    Map<String, String> values = new TreeMap<>();
    NodeList found = element.getElementsByTagName("gen:Value");
    for (int i = 0; i < found.getLength(); i++) {
      values.put(
          ((Element) found.item(i)).getAttribute("id"),
          ((Element) found.item(i)).getAttribute("value"));
    }
    return values;
  }

  private static Document document(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static Map<String, String> json(String text) throws Exception {
    JsonNode data = JSON.readTree(text).get("data");
    JsonNode structure = data.has("structure") ? data.get("structure") : data.at("/structures/0");
    List<JsonNode> attributes = new ArrayList<>();
    structure.at("/attributes/observation").forEach(attributes::add);
    Map<String, String> cells = new TreeMap<>();
    for (Map.Entry<String, JsonNode> series : data.at("/dataSets/0/series").properties()) {
      for (Map.Entry<String, JsonNode> observation :
          series.getValue().get("observations").properties()) {
        Map<String, String> row = new TreeMap<>();
        decode(structure.at("/dimensions/series"), series.getKey(), row);
        decode(structure.at("/dimensions/observation"), observation.getKey(), row);
        row.put("OBS_VALUE", written(observation.getValue().get(0)));
        for (int i = 0; i < attributes.size(); i++) {
          if (attributes.get(i).get("id").asText().equals("OBS_STATUS")) {
            row.put(
                "OBS_STATUS",
                attributes
                    .get(i)
                    .at("/values/" + observation.getValue().get(i + 1).asInt() + "/id")
                    .asText());
          }
        }
        put(cells, row);
      }
    }
    return cells;
  }

  private static void decode(JsonNode dimensions, String key, Map<String, String> row) {
    String[] indexes = key.split(":");
    for (int i = 0; i < indexes.length; i++) {
      JsonNode value = dimensions.get(i).at("/values/" + indexes[i]);
      row.put(
          dimensions.get(i).get("id").asText(),
          value.has("id") ? value.get("id").asText() : value.get("value").asText());
    }
  }

  private static String written(JsonNode number) {
    return number == null || number.isNull() ? "" : number.decimalValue().toPlainString();
  }

  /** Positions with neither a figure nor a status are holes of the cube. */
  private static Map<String, String> jsonStat(String text) throws Exception {
    JsonNode cube = JSON.readTree(text);
    Map<String, String> cells = new TreeMap<>();
    long size = 1;
    for (JsonNode one : cube.get("size")) {
      size *= one.asLong();
    }
    JsonNode values = cube.get("value");
    assertThat(values.isObject() || values.size() == size).isTrue();
    for (long position = 0; position < size; position++) {
      JsonNode value =
          values.isArray() ? values.get((int) position) : values.get(Long.toString(position));
      JsonNode status = cube.get("status").get(Long.toString(position));
      if (value != null && !value.isNull() || status != null) {
        Map<String, String> row = new TreeMap<>();
        long rest = position;
        for (int i = cube.get("id").size() - 1; i >= 0; i--) {
          String dimension = cube.get("id").get(i).asText();
          int length = cube.get("size").get(i).asInt();
          row.put(
              dimension,
              cube.at("/dimension/" + dimension + "/category/index/" + rest % length).asText());
          rest /= length;
        }
        row.put("OBS_VALUE", written(value));
        row.put("OBS_STATUS", status == null ? "A" : status.asText());
        put(cells, row);
      }
    }
    return cells;
  }

  private static Map<String, String> xlsx(byte[] book) throws Exception {
    Map<String, String> cells = new TreeMap<>();
    Workbooks.rows(book).forEach(row -> put(cells, row));
    return cells;
  }
}
