package org.lianggang.analytics.exchange.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lianggang.analytics.exchange.message.Header;
import org.lianggang.analytics.exchange.message.JsonStream;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;

/** Makes the writer of each format. */
@Singleton
public class Writers {

  private final ObjectMapper json;

  Writers(ObjectMapper json) {
    this.json = json;
  }

  /**
   * What every writer needs.
   *
   * @param base of the API, for links
   */
  public record Message(
      OutputStream out, Header header, DataQuery query, Library library, String base) {

    Labels labels() {
      return new Labels(library, header.language());
    }

    XmlHead head(Generation generation) {
      return new XmlHead(header, generation, query.flow(), agreements());
    }

    private List<Identity> agreements() {
      return library.of(Kind.PROVISION_AGREEMENT).stream()
          .filter(
              agreement ->
                  agreement.content() instanceof Content.Agreement terms
                      && terms.flow().equals(query.flow())
                      && query.providers().contains(terms.provider()))
          .map(agreement -> agreement.identity())
          .toList();
    }
  }

  public DataWriter generic(Message message, boolean timeSeries) {
    return new GenericXml(
        message.out(), message.head(Generation.SECOND), message.query().layout(), timeSeries);
  }

  public DataWriter specific(Message message, Generation generation, boolean timeSeries) {
    return new SpecificXml(
        message.out(), message.head(generation), message.query().layout(), timeSeries);
  }

  public DataWriter csv(Message message, boolean labels) {
    return new CsvData(
        message.out(), message.query().flow(), message.query().layout(), message.labels(), labels);
  }

  /** SDMX-CSV 2.0. @param labels id, name or both @param keys none, obs, series or both */
  public DataWriter csv(Message message, String labels, String keys) {
    return new CsvData2(
        message.out(),
        message.library().get(message.query().flow()),
        message.query().layout(),
        message.labels(),
        new CsvData2.Options(labels, keys));
  }

  public DataWriter jsonStat(Message message) throws IOException {
    Layout layout = message.query().layout();
    Labels labels = message.labels();
    return new JsonStat(
        JsonStream.on(json, message.out()),
        message.header(),
        message.library().get(message.query().flow()),
        layout,
        new JsonStatDimensions(layout.shape(), labels, message.library()));
  }

  public DataWriter xlsx(Message message) {
    return new XlsxData(message.out(), message.query().layout(), message.labels());
  }

  public DataWriter json(Message message, Generation generation) throws IOException {
    return new JsonData(
        JsonStream.on(json, message.out()),
        message.header(),
        generation,
        message.query().layout(),
        new JsonDataStructure(
            message.library().get(message.query().flow()),
            message.query().layout(),
            message.labels(),
            generation,
            message.base()));
  }
}
