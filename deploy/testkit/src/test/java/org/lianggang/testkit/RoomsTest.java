package org.lianggang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule about packages holds only if it also notices what nobody thought of. */
class RoomsTest {

  private static final String ROOT = "org.lianggang.testkit.sample";
  private static final Set<String> JAVA = Set.of("java.lang", "java.time");

  @Test
  void a_core_that_looks_at_the_clock_is_at_fault() {
    assertThat(
            faults(
                Rooms.under(ROOT).core("core", Set.of(), JAVA).room("shell", Set.of("core"), JAVA)))
        .containsExactly(ROOT + ".core.Sum must not call java.time.Instant.now()");
  }

  @Test
  void what_is_not_allowed_is_at_fault() {
    assertThat(faults(Rooms.under(ROOT).room("core", Set.of(), JAVA).room("shell", Set.of(), JAVA)))
        .containsExactly(ROOT + ".shell.Answer must not know " + ROOT + ".core.Sum");
  }

  @Test
  void a_library_that_is_not_allowed_is_at_fault() {
    assertThat(
            faults(
                Rooms.under(ROOT)
                    .room("core", Set.of(), Set.of("java.lang"))
                    .room("shell", Set.of("core"), JAVA)))
        .containsExactly(ROOT + ".core.Sum must not know java.time.Instant");
  }

  @Test
  void a_package_that_nobody_listed_is_at_fault() {
    assertThat(faults(Rooms.under(ROOT).room("shell", Set.of("core"), JAVA)))
        .containsExactly(
            "\"shell\" may know \"core\", not listed", "package \"core\" is not listed");
  }

  @Test
  void a_rule_about_a_package_that_does_not_exist_is_at_fault() {
    assertThat(
            faults(
                Rooms.under(ROOT)
                    .room("core", Set.of(), JAVA)
                    .room("shell", Set.of("core"), JAVA)
                    .room("attic", Set.of(), JAVA)))
        .containsExactly("package \"attic\" is listed and does not exist");
  }

  @Test
  void packages_that_may_know_each_other_are_at_fault() {
    assertThat(
            faults(
                Rooms.under(ROOT)
                    .room("core", Set.of("shell"), JAVA)
                    .room("shell", Set.of("core"), JAVA)))
        .containsExactly(
            "package \"core\" may know itself through others",
            "package \"shell\" may know itself through others");
  }

  /** The sample lies among the tests, which are otherwise left out. */
  private static List<String> faults(Rooms rooms) {
    return rooms.withTests().faults();
  }
}
