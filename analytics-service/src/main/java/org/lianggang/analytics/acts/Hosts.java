package org.lianggang.analytics.acts;

import static org.lianggang.analytics.problem.FindingCode.HOST_NOT_ALLOWED;
import static org.lianggang.analytics.problem.FindingCode.WRONG_FORMAT;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.problem.Finding;

/** Where notices may be sent: only to hosts that the operator listed. */
@Singleton
class Hosts {

  private static final String FORM = "http(s)://host[:port]/path";

  private final Set<String> allowed;

  Hosts(AnalyticsSettings settings) {
    this.allowed =
        settings.notice().hosts().orElse(Set.of()).stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  Stream<Finding> faults(String url) {
    try {
      URI address = new URI(url);
      if (!isPlain(address)) {
        return Stream.of(badForm(url));
      }
      return allows(address)
          ? Stream.empty()
          : Stream.of(Finding.at(HOST_NOT_ALLOWED, "/url", "url", url, address.getRawAuthority()));
    } catch (URISyntaxException e) {
      return Stream.of(badForm(url));
    }
  }

  /** An entry allows a host on any port, or on the one it names. */
  boolean allows(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return allowed.contains(host) || allowed.contains(host + ":" + address.getPort());
  }

  /** No user in it, no fragment, and nothing but HTTP. */
  private static boolean isPlain(URI address) {
    return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
        && address.getHost() != null
        && address.getRawUserInfo() == null
        && address.getRawFragment() == null;
  }

  private static Finding badForm(String url) {
    return Finding.at(WRONG_FORMAT, "/url", "url", url, "url", FORM);
  }
}
