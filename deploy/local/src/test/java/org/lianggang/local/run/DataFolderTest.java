package org.lianggang.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path path;

  @Test
  void one_run_at_a_time_holds_it() {
    try (DataFolder folder = DataFolder.hold(path)) {
      assertThat(folder.path()).isEqualTo(path);
      assertThatThrownBy(() -> DataFolder.hold(path))
          .isInstanceOf(CannotRun.class)
          .hasMessageContaining("Another deploy/run uses this folder");
    }
    DataFolder.hold(path).close();
  }

  @Test
  void a_server_left_behind_on_the_port_is_its_own() throws IOException {
    Files.createDirectories(path.resolve("postgres"));
    Files.writeString(path.resolve("postgres/postmaster.pid"), "4711\n/data\n1700000000\n5433\n");
    try (DataFolder folder = DataFolder.hold(path)) {
      assertThat(folder.keepsDatabaseOn(5433)).isTrue();
      assertThat(folder.keepsDatabaseOn(5434)).isFalse();
    }
  }

  /** The number of a process that ended may belong to another program by now. */
  @Test
  void a_process_that_is_no_service_is_left_alone() {
    try (DataFolder folder = DataFolder.hold(path)) {
      folder.remember(ProcessHandle.current().pid());
      folder.endOrphans();
    }
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }
}
