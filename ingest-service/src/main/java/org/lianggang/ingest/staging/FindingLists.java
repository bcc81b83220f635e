package org.lianggang.ingest.staging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Listing;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Findings;

/** Long lists of findings, page by page. */
@Singleton
public class FindingLists {

  private static final int PAGE = 5000;

  /** Before the first. */
  private static final Place START = new Place(-1, 0);

  private final FindingStore store;

  FindingLists(FindingStore store) {
    this.store = store;
  }

  boolean has(UUID list) {
    return store.exists(list);
  }

  /** The cursor is the row and the number of the last finding of the page before. */
  Listing<Finding> page(UUID list, int limit, String cursor) {
    List<FindingStore.Listed> found = next(list, Place.of(cursor), limit + 1);
    Listing<FindingStore.Listed> page =
        Listing.of(found, limit, last -> last.row() + "-" + last.number());
    return new Listing<>(
        page.items().stream().map(FindingStore.Listed::finding).toList(), page.next());
  }

  /** Also those that an answer does not hold. */
  public Stream<Finding> all(Findings findings) {
    return findings.list() == null ? findings.items().stream() : all(findings.list());
  }

  /** A page after the other. */
  Stream<Finding> all(UUID list) {
    return Stream.iterate(
            next(list, START, PAGE),
            page -> !page.isEmpty(),
            page -> next(list, Place.after(page.get(page.size() - 1)), PAGE))
        .flatMap(List::stream)
        .map(FindingStore.Listed::finding);
  }

  private List<FindingStore.Listed> next(UUID list, Place after, int most) {
    return store.read(list, after.row(), after.number(), most);
  }

  private record Place(int row, long number) {

    static Place of(String cursor) {
      String[] parts = cursor.split("-");
      return new Place(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }

    static Place after(FindingStore.Listed last) {
      return new Place(last.row(), last.number());
    }
  }
}
