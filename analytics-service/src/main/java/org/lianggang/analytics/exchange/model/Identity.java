package org.lianggang.analytics.exchange.model;

/** Which artefact is meant; its agency and its version follow from what there is. */
public record Identity(Kind kind, String id) {

  public static final String AGENCY = "LIANGGANG";

  public String version() {
    return kind.version();
  }

  public String urn(Generation generation) {
    return urn(kind.infoClass(generation));
  }

  /** The URN of an item of the scheme; the path of a nested one has dots. */
  public String urnOf(String item) {
    return urn(kind.itemClass()) + "." + item;
  }

  /** The URN of a part of a data structure, such as a dimension. */
  public String urnOf(String partClass, String part) {
    return urn(partClass) + "." + part;
  }

  private String urn(String infoClass) {
    return "urn:sdmx:org.sdmx.infomodel.%s.%s=%s:%s(%s)"
        .formatted(kind.infoPackage(), infoClass, AGENCY, id, version());
  }

  /** As SDMX-CSV and the answers to people name it. */
  @Override
  public String toString() {
    return AGENCY + ":" + id + "(" + version() + ")";
  }
}
