package org.lianggang.analytics.exchange.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lianggang.analytics.exchange.message.Refusal;
import org.lianggang.analytics.exchange.model.Generation;
import org.lianggang.analytics.exchange.model.Identity;
import org.lianggang.analytics.exchange.model.Kind;

/**
 * Which references are followed.
 *
 * @param words ways to go; ANCESTORS in REST 2 only
 * @param kinds and direct neighbours of these kinds
 */
record Direction(Set<Way> words, Set<Kind> kinds) {

  /** The ways that have a name. */
  enum Way {
    NONE,
    CHILDREN,
    DESCENDANTS,
    PARENTS,
    PARENTSANDSIBLINGS,
    ANCESTORS,
    ALL
  }

  static Direction of(List<String> written, Generation generation) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String word : written) {
      Way way = way(word, generation);
      if (way != null) {
        ways.add(way);
      } else if (ResourceNames.isKnown(word, generation)) {
        kinds.addAll(ResourceNames.kinds(word, generation));
      } else {
        throw Refusal.syntax("references 没有取值：" + word, "There are no references \"" + word + "\"");
      }
    }
    return new Direction(ways, kinds);
  }

  private static Way way(String word, Generation generation) {
    return Arrays.stream(Way.values())
        .filter(way -> way != Way.ANCESTORS || generation == Generation.THIRD)
        .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(null);
  }

  Set<Identity> from(Collection<Identity> asked, References references) {
    Set<Identity> found = new LinkedHashSet<>();
    for (Way way : words) {
      switch (way) {
        case CHILDREN -> found.addAll(references.children(asked));
        case DESCENDANTS -> found.addAll(references.descendants(asked));
        case PARENTS -> found.addAll(references.parents(asked));
        case PARENTSANDSIBLINGS -> found.addAll(references.parentsAndSiblings(asked));
        case ANCESTORS -> found.addAll(references.ancestors(asked));
        case ALL -> {
          found.addAll(references.descendants(asked));
          found.addAll(references.parentsAndSiblings(asked));
        }
        case NONE -> {}
      }
    }
    if (!kinds.isEmpty()) {
      references.children(asked).stream().filter(this::isWanted).forEach(found::add);
      references.parents(asked).stream().filter(this::isWanted).forEach(found::add);
    }
    return found;
  }

  private boolean isWanted(Identity identity) {
    return kinds.contains(identity.kind());
  }
}
