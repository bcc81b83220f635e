package org.lianggang.analytics.exchange.data;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.message.Language;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Item;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;

/** Names of codes, looked up once for each list. */
public final class Labels {

  private final Library library;
  private final Language language;
  private final Map<String, Map<String, Item>> lists = new HashMap<>();

  public Labels(Library library, Language language) {
    this.library = library;
    this.language = language;
  }

  Language language() {
    return language;
  }

  String of(Component component) {
    return language.of(component.name());
  }

  String of(Artefact artefact) {
    return language.of(artefact.name());
  }

  /** The name of a code; a value that is not coded names itself. */
  String of(Component component, String value) {
    Item item = item(component, value);
    return item == null ? value : language.of(item.name());
  }

  /** The name of a unit of measure. */
  String unit(String code) {
    Item item = lists.computeIfAbsent("CL_UNIT_MEASURE", this::list).get(code);
    return item == null ? code : language.of(item.name());
  }

  /** Null where the value is not coded or not in the list. */
  Item item(Component component, String value) {
    return component.isCoded()
        ? lists.computeIfAbsent(component.codelist(), this::list).get(value)
        : null;
  }

  private Map<String, Item> list(String codelist) {
    return library.get(new Identity(Kind.CODELIST, codelist)).items().items().stream()
        .collect(Collectors.toMap(Item::id, item -> item, (one, same) -> one));
  }
}
