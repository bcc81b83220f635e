package org.lianggang.analytics.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas that SDMX and JSON-stat publish, from the folder that SDMX_SCHEMAS names. */
final class OfficialSchemas {

  private static final Logger LOG = Logger.getLogger(OfficialSchemas.class);
  private static final Map<String, Schema> XML = new ConcurrentHashMap<>();

  private OfficialSchemas() {}

  /** Without the folder the test is skipped, and says so. */
  static Path folder() {
    String folder = System.getenv("SDMX_SCHEMAS");
    if (folder == null) {
      LOG.warn(
          "SKIPPED: no answer is checked against the official schemas, SDMX_SCHEMAS is not set");
    }
    Assumptions.assumeTrue(folder != null, "SDMX_SCHEMAS is not set");
    return Path.of(folder);
  }

  /** What is wrong with a message; version: 2.1 or 3.0. */
  static List<String> xml(String version, String message) {
    return faults(
        XML.computeIfAbsent(
            version,
            any ->
                schema(
                    new StreamSource(
                        folder().resolve("sdmx-ml-" + any + "/SDMXMessage.xsd").toFile()))),
        message);
  }

  /** The same, with the schema of one flow, which names the types of its data. */
  static List<String> xml(String version, String message, String ofFlow) {
    File place = folder().resolve("sdmx-ml-" + version + "/of-flow.xsd").toFile();
    StreamSource own = new StreamSource(new StringReader(ofFlow), place.toURI().toString());
    return faults(
        schema(
            new StreamSource(folder().resolve("sdmx-ml-" + version + "/SDMXMessage.xsd").toFile()),
            own),
        message);
  }

  /** folder: sdmx-json-1.0, sdmx-json-2.0; kind: structure, data. */
  static List<String> json(String folder, String kind, String message) {
    return json(
        folder().resolve(folder + "/sdmx-json-" + kind + "-schema.json"),
        SpecVersion.VersionFlag.V7,
        message);
  }

  static List<String> jsonStat(String message) {
    return json(
        folder().resolve("json-stat-2.0/dataset.json"), SpecVersion.VersionFlag.V202012, message);
  }

  private static List<String> json(Path file, SpecVersion.VersionFlag draft, String message) {
    try {
      ObjectMapper mapper = new ObjectMapper();
      JsonNode schema = mapper.readTree(file.toFile());
      ((ObjectNode) schema).remove(List.of("$schema", "id", "$id"));
      return JsonSchemaFactory.getInstance(draft)
          .getSchema(file.toUri(), schema)
          .validate(mapper.readTree(message))
          .stream()
          .map(Object::toString)
          .limit(10)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Schema schema(Source... sources) {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      return factory.newSchema(sources);
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> faults(Schema schema, String message) {
    List<String> faults = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(new Collecting(faults));
    try {
      validator.validate(new StreamSource(new StringReader(message)));
    } catch (SAXException | IOException e) {
      faults.add(e.toString());
    }
    return faults.stream().limit(10).toList();
  }

  private record Collecting(List<String> faults) implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      faults.add(e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      faults.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      faults.add(e.getLineNumber() + ": " + e.getMessage());
    }
  }
}
