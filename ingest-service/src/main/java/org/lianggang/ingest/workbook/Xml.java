package org.lianggang.ingest.workbook;

import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.lianggang.ingest.problem.FindingCode.WORKBOOK_DOCTYPE;
import static org.lianggang.ingest.problem.FindingCode.WORKBOOK_PART_BROKEN;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of one part, one after the other and by their local names, which transitional and
 * strict workbooks share. Nothing outside the part is ever fetched, and no entity is declared.
 */
final class Xml implements Closeable {

  /** Longer texts are cut off: who reads them wants to say no more than that they are too long. */
  static final int LONGEST_TEXT = 1 << 15;

  private static final int DEEPEST = 64;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final InputStream content;
  private final String part;
  private int depth;

  private Xml(XMLStreamReader reader, InputStream content, String part) {
    this.reader = reader;
    this.content = content;
    this.part = part;
  }

  static Xml of(InputStream content, String part) throws IOException {
    try {
      return new Xml(FACTORY.createXMLStreamReader(content), content, part);
    } catch (XMLStreamException e) {
      throw broken(e, part);
    }
  }

  /** Goes to the next beginning or end of an element; false at the end of the part. */
  boolean next() throws IOException {
    return to(event -> event == START_ELEMENT || event == END_ELEMENT);
  }

  /** Goes to the beginning of the next element of the name; false when none follows. */
  boolean nextStart(String name) throws IOException {
    while (next()) {
      if (isStart(name)) {
        return true;
      }
    }
    return false;
  }

  boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** Null when there is none, or it stands at no beginning. */
  String attribute(String name) {
    for (int i = 0; reader.isStartElement() && i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  boolean flag(String name) {
    String value = attribute(name);
    return "1".equals(value) || "true".equals(value);
  }

  /** Of the element it stands at, up to its end. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside && to(event -> true)) {
      if (reader.isCharacters() && text.length() < LONGEST_TEXT) {
        int length = Math.min(reader.getTextLength(), LONGEST_TEXT - text.length());
        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
      }
    }
    return text.toString();
  }

  /** A part at which something stands that cannot be. */
  Refusal broken() {
    return Refusal.unreadable(WORKBOOK_PART_BROKEN, part);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private boolean to(IntPredicate wanted) throws IOException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        if (event == DTD) {
          throw Refusal.unreadable(WORKBOOK_DOCTYPE, part);
        }
        if (depth > DEEPEST) {
          throw broken();
        }
        if (wanted.test(event)) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e, part);
    }
  }

  /** What the stream below refused passes through the parser as a cause. */
  private static IOException broken(XMLStreamException e, String part) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException refusal) {
        return refusal;
      }
    }
    return e.getNestedException() instanceof IOException refusal
        ? refusal
        : Refusal.unreadable(WORKBOOK_PART_BROKEN, part);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
