package org.lianggang.analytics.exchange.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianggang.analytics.exchange.model.Generation;

/** The namespaces of SDMX-ML by the prefixes used for them. */
public final class Namespaces {

  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private Namespaces() {}

  /** message, structure and common. */
  public static Map<String, String> structure(Generation generation) {
    Map<String, String> namespaces = message(generation);
    namespaces.put("str", of(generation, "structure"));
    return namespaces;
  }

  public static Map<String, String> message(Generation generation) {
    Map<String, String> namespaces = new LinkedHashMap<>();
    namespaces.put("mes", of(generation, "message"));
    namespaces.put("com", of(generation, "common"));
    return namespaces;
  }

  public static Map<String, String> generic() {
    Map<String, String> namespaces = message(Generation.SECOND);
    namespaces.put("gen", of(Generation.SECOND, "data/generic"));
    return namespaces;
  }

  /**
   * @param own the namespace of the data of one flow
   */
  public static Map<String, String> specific(Generation generation, String own) {
    Map<String, String> namespaces = message(generation);
    namespaces.put("dsd", of(generation, "data/structurespecific"));
    namespaces.put("xsi", SCHEMA_INSTANCE);
    namespaces.put("ns1", own);
    return namespaces;
  }

  public static String of(Generation generation, String part) {
    return "http://www.sdmx.org/resources/sdmxml/schemas/%s/%s"
        .formatted(generation == Generation.SECOND ? "v2_1" : "v3_0", part);
  }
}
