package org.lianggang.analytics.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the caller holds that counts for the operation of the present request, and which regions it
 * asks for.
 */
@RequestScoped
class Admission {

  /** In place of all regions. */
  private static final String ALL = "*";

  private Access access;
  private List<Grant> grants = List.of();
  private Set<String> regions = Set.of();
  private String rows = RowScope.NOTHING;

  void by(Access operation, List<Grant> counting) {
    access = operation;
    grants = counting;
  }

  /** Nothing that was decided before can be forgotten after: who was not let in sees no rows. */
  void letIn(Caller caller) {
    rows = caller.isAnonymous() ? RowScope.NOTHING : rowsOf(caller);
  }

  /** Which rows of the tables go with it, as their policies read it. */
  String rows() {
    return rows;
  }

  private String rowsOf(Caller caller) {
    ObjectNode scope = JsonNodeFactory.instance.objectNode().put("subject", caller.subject());
    name(scope, "sees", caller.cleared().stream());
    name(
        scope,
        "acts",
        grants.stream()
            .filter(grant -> !grant.isLimited() || access.of(grant) != Reach.ALL)
            .map(
                grant ->
                    access.of(grant) == Reach.ANY ? new Grant(grant.role(), null, null) : grant)
            .filter(grant -> grant.unit() == null));
    return scope.toString();
  }

  private static void name(ObjectNode scope, String what, Stream<Grant> grants) {
    scope.putArray(what);
    grants.forEach(
        grant -> scope.withArray(what).add(grant.region() == null ? ALL : grant.region()));
  }

  void about(Collection<String> asked) {
    regions = Set.copyOf(asked);
  }

  Set<String> regions() {
    return regions;
  }

  Access access() {
    return access;
  }

  List<Grant> grants() {
    return grants;
  }
}
