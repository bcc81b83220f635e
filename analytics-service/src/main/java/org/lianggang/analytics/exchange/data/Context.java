package org.lianggang.analytics.exchange.data;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Artefact;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.structure.Versions;

/**
 * What data are asked in: a flow, a structure that one flow has, or an agreement.
 *
 * @param providers of the agreement asked for; none where none was
 */
record Context(Identity flow, Set<String> providers) {

  private static final Set<String> KINDS =
      Set.of("*", "dataflow", "datastructure", "provisionagreement");

  /**
   * @param path context, agency, id, version; those left out stand for any
   */
  static Context find(List<String> path, Library library) {
    String kind = part(path, 0);
    if (!KINDS.contains(kind)) {
      throw Refusal.syntax("没有上下文：" + kind, "There is no context \"" + kind + "\"");
    }
    List<Context> found =
        library
            .all()
            .filter(artefact -> isMeant(path, artefact.identity()))
            .flatMap(artefact -> of(artefact, kind, library))
            .toList();
    if (found.isEmpty()) {
      throw Refusal.nothing();
    }
    if (found.size() > 1) {
      throw Refusal.notDone("several dataflows in one answer");
    }
    return found.get(0);
  }

  private static Stream<Context> of(Artefact artefact, String kind, Library library) {
    if (artefact.content() instanceof Content.Agreement agreement) {
      return kind.equals("provisionagreement")
          ? Stream.of(new Context(agreement.flow(), Set.of(agreement.provider())))
          : Stream.empty();
    }
    if (artefact.content() instanceof Content.Structure) {
      return kind.equals("datastructure")
          ? library.of(Kind.DATAFLOW).stream()
              .filter(flow -> flow.content().references().contains(artefact.identity()))
              .map(flow -> new Context(flow.identity(), Set.of()))
          : Stream.empty();
    }
    return artefact.content() instanceof Content.Flow && Set.of("*", "dataflow").contains(kind)
        ? Stream.of(new Context(artefact.identity(), Set.of()))
        : Stream.empty();
  }

  private static boolean isMeant(List<String> path, Identity identity) {
    return isAmong(path, 1, Identity.AGENCY)
        && isAmong(path, 2, identity.id())
        && Arrays.stream(part(path, 3).split(",", -1))
            .anyMatch(version -> Versions.matches(version, identity.version(), Generation.THIRD));
  }

  private static boolean isAmong(List<String> path, int at, String value) {
    String written = part(path, at);
    return written.equals("*") || List.of(written.split(",", -1)).contains(value);
  }

  private static String part(List<String> path, int at) {
    return path.size() > at ? path.get(at) : "*";
  }
}
