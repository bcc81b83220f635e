package org.lianggang.ingest.access;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an operator has set that matters for who gets in.
 *
 * @param database where it is, as {@code jdbc:postgresql://host/name}
 * @param guarded whether the service works as somebody whom the policies of its tables bind
 * @param websites those that may call from a browser
 */
record Surroundings(
    boolean production,
    URI issuer,
    String database,
    String password,
    boolean guarded,
    String host,
    boolean tls,
    boolean cors,
    List<String> websites,
    boolean clockShifted,
    boolean limited) {

  /** By RFC 2606 nobody has such a name. */
  private static final String NOWHERE = ".invalid";

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  List<Risk> risks() {
    List<Risk> risks = new ArrayList<>(ofIssuer());
    if (!isHere(databaseHost())) {
      if (password.isEmpty()) {
        risks.add(Risk.DATABASE_WITHOUT_PASSWORD);
      }
      if (!database.contains("sslmode=verify") && !database.contains("sslmode=require")) {
        risks.add(Risk.DATABASE_IN_THE_CLEAR);
      }
    }
    if (!guarded) {
      risks.add(Risk.DATABASE_UNGUARDED);
    }
    if (cors && (websites.isEmpty() || websites.stream().anyMatch(Surroundings::isAny))) {
      risks.add(Risk.ANY_WEBSITE);
    }
    if (!isHere(host)) {
      if (!production) {
        risks.add(Risk.OPEN_TO_THE_NETWORK_LOCALLY);
      }
      if (!tls) {
        risks.add(Risk.LISTENING_IN_THE_CLEAR);
      }
    }
    if (clockShifted) {
      risks.add(Risk.CLOCK_SHIFTED);
    }
    if (!limited) {
      risks.add(Risk.NO_LIMIT);
    }
    return risks;
  }

  private List<Risk> ofIssuer() {
    String at = issuer.getHost() == null ? NOWHERE : issuer.getHost();
    if (at.endsWith(NOWHERE)) {
      return List.of(Risk.NO_ISSUER);
    }
    List<Risk> risks = new ArrayList<>();
    if (!"https".equals(issuer.getScheme())) {
      risks.add(Risk.ISSUER_IN_THE_CLEAR);
    }
    if (isHere(at)) {
      risks.add(Risk.ISSUER_OF_ONE_MACHINE);
    }
    return risks;
  }

  /** Of the first host that is named. */
  private String databaseHost() {
    return database
        .replaceFirst("^jdbc:postgresql://", "")
        .split("[/,?]")[0]
        .replaceFirst(":\\d+$", "");
  }

  private static boolean isHere(String host) {
    return host != null && (HERE.contains(host) || host.startsWith("127."));
  }

  /** Everything, or a pattern that nobody can be sure of. */
  private static boolean isAny(String website) {
    return website.contains("*") || website.startsWith("/");
  }
}
