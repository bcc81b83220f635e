package org.lianggang.analytics.exchange.message;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element. Names are "prefix:local" or, without namespace, "local". */
public final class Xml {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final Map<String, String> namespaces;
  private final XMLStreamWriter out;

  /** Begins a document. */
  public Xml(OutputStream out, Map<String, String> namespaces) {
    this.namespaces = new LinkedHashMap<>(namespaces);
    try {
      this.out =
          FACTORY.createXMLStreamWriter(
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
      this.out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The root, which declares every namespace. */
  public Xml root(String name, String... attributes) {
    try {
      start(name);
      for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
        out.writeNamespace(namespace.getKey(), namespace.getValue());
      }
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** An element and pairs of names and values of its attributes; null values are left out. */
  public Xml open(String name, String... attributes) {
    try {
      start(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** One more attribute of the element just opened. */
  public Xml attribute(String name, String value) {
    try {
      return attributes(name, value);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  public Xml close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  public Xml empty(String name, String... attributes) {
    return open(name, attributes).close();
  }

  public Xml text(String name, String text, String... attributes) {
    open(name, attributes);
    try {
      out.writeCharacters(printable(text));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return close();
  }

  /** Ends the document; what is beneath stays open. */
  public void end() {
    try {
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void start(String name) throws XMLStreamException {
    int colon = name.indexOf(':');
    if (colon < 0) {
      out.writeStartElement(name);
    } else {
      String prefix = name.substring(0, colon);
      out.writeStartElement(prefix, name.substring(colon + 1), namespaces.get(prefix));
    }
  }

  private Xml attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        int colon = pairs[i].indexOf(':');
        if (colon < 0) {
          out.writeAttribute(pairs[i], printable(pairs[i + 1]));
        } else {
          String prefix = pairs[i].substring(0, colon);
          out.writeAttribute(
              prefix,
              prefix.equals("xml")
                  ? "http://www.w3.org/XML/1998/namespace"
                  : namespaces.get(prefix),
              pairs[i].substring(colon + 1),
              printable(pairs[i + 1]));
        }
      }
    }
    return this;
  }

  /** XML has no way to write most control characters. */
  private static String printable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' && letter != '\n' && letter != '\t' || letter >= '\uFFFE') {
        return text.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]", " ");
      }
    }
    return text;
  }

  private static UncheckedIOException broken(XMLStreamException e) {
    return new UncheckedIOException(
        e.getNestedException() instanceof IOException lost ? lost : new IOException(e));
  }
}
