package org.lianggang.ingest.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What the caller holds that counts for the operation of the present request. */
@RequestScoped
class Admission {

  /** Of who was not let in, or not yet. */
  private static final String NOTHING = "";

  private Access access;
  private List<Grant> grants = List.of();
  private String rows = NOTHING;

  void by(Access operation, Caller caller, List<Grant> counting) {
    access = operation;
    grants = counting;
    rows = isUnlimited() ? RowScope.EVERYTHING : rowsOf(caller);
  }

  Access access() {
    return access;
  }

  List<Grant> grants() {
    return grants;
  }

  boolean isUnlimited() {
    return grants.stream().anyMatch(grant -> !grant.isLimited() || access.of(grant) == Reach.ANY);
  }

  /** Which rows of the tables go with it, as their policies read it. */
  String rows() {
    return rows;
  }

  private String rowsOf(Caller caller) {
    ObjectNode scope = JsonNodeFactory.instance.objectNode().put("subject", caller.subject());
    scope.putArray("grants");
    grants.stream()
        .filter(grant -> access.of(grant) != Reach.ALL)
        .forEach(
            grant ->
                scope
                    .withArray("grants")
                    .addObject()
                    .put("unit", grant.unit())
                    .put("region", grant.region()));
    return scope.toString();
  }
}
