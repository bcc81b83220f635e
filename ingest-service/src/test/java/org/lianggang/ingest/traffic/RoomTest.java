package org.lianggang.ingest.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RoomTest {

  private final Room room = new Room(3, 2);

  @Test
  void has_so_many_places_and_so_many_of_one() {
    assertThat(entered("a")).isEqualTo("in");
    assertThat(entered("a")).isEqualTo("in");
    assertThat(entered("a")).isEqualTo("own share taken");
    assertThat(entered("b")).isEqualTo("in");
    assertThat(entered("b")).isEqualTo("full");
    assertThat(entered("c")).isEqualTo("full");
  }

  @Test
  void is_left_once_however_often_that_is_said() {
    Room.Place place = place("a");
    place.leave();
    place.leave();
    assertThat(entered("a")).isEqualTo("in");
    assertThat(entered("a")).isEqualTo("in");
    assertThat(entered("b")).isEqualTo("in");
    assertThat(entered("c")).isEqualTo("full");
  }

  @Test
  void is_entered_by_who_waits_until_somebody_leaves() {
    Room.Place first = place("a");
    place("a");
    CompletableFuture<Room.Entry> waiting =
        CompletableFuture.supplyAsync(() -> room.enter("a", Duration.ofSeconds(20)));
    first.leave();
    assertThat(told(waiting.join())).isEqualTo("in");
    assertThat(told(room.enter("a", Duration.ofMillis(10)))).isEqualTo("own share taken");
  }

  private Room.Place place(String caller) {
    return room.enter(caller).fold(place -> place, () -> null, () -> null);
  }

  private String entered(String caller) {
    return told(room.enter(caller));
  }

  private static String told(Room.Entry entry) {
    return entry.fold(place -> "in", () -> "full", () -> "own share taken");
  }
}
