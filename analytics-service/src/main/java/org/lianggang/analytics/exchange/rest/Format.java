package org.lianggang.analytics.exchange.rest;

import java.util.Locale;

/** The formats that are written, by the media types that name them. */
enum Format {
  STRUCTURE_XML_2("application", "vnd.sdmx.structure+xml", "2.1"),
  STRUCTURE_JSON_1("application", "vnd.sdmx.structure+json", "1.0.0"),
  STRUCTURE_XML_3("application", "vnd.sdmx.structure+xml", "3.0.0"),
  STRUCTURE_JSON_2("application", "vnd.sdmx.structure+json", "2.0.0"),
  GENERIC("application", "vnd.sdmx.genericdata+xml", "2.1"),
  SPECIFIC("application", "vnd.sdmx.structurespecificdata+xml", "2.1"),
  GENERIC_SERIES("application", "vnd.sdmx.generictimeseriesdata+xml", "2.1"),
  SPECIFIC_SERIES("application", "vnd.sdmx.structurespecifictimeseriesdata+xml", "2.1"),
  DATA_XML_3("application", "vnd.sdmx.data+xml", "3.0.0"),
  DATA_JSON_1("application", "vnd.sdmx.data+json", "1.0.0"),
  DATA_JSON_2("application", "vnd.sdmx.data+json", "2.0.0"),
  DATA_CSV_1("application", "vnd.sdmx.data+csv", "1.0.0"),
  DATA_CSV_2("application", "vnd.sdmx.data+csv", "2.0.0"),
  SCHEMA_2("application", "vnd.sdmx.schema+xml", "2.1"),
  SCHEMA_3("application", "vnd.sdmx.schema+xml", "3.0.0"),
  JSON_STAT("application", "vnd.jsonstat+json", "2.0"),
  XLSX("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet", null);

  private final String type;
  private final String subtype;
  private final String version;

  Format(String type, String subtype, String version) {
    this.type = type;
    this.subtype = subtype;
    this.version = version;
  }

  String version() {
    return version;
  }

  /** Exactly as Content-Type states it. */
  String mediaType() {
    return type + "/" + subtype + (version == null ? "" : ";version=" + version);
  }

  /** How specifically a range names it: 3 by its type, 2 by its syntax, 1 as anything; 0 not. */
  int match(String range) {
    String wanted = range.toLowerCase(Locale.ROOT);
    if (wanted.equals(type + "/" + subtype)) {
      return 3;
    }
    boolean bySyntax =
        switch (wanted) {
          case "application/xml", "text/xml" -> subtype.endsWith("+xml");
          case "application/json" -> subtype.endsWith("+json");
          case "text/csv" -> subtype.endsWith("+csv");
          default -> false;
        };
    if (bySyntax) {
      return 2;
    }
    return wanted.equals("*/*") || wanted.equals(type + "/*") ? 1 : 0;
  }
}
