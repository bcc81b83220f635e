package org.lianggang.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
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

  @Test
  void services_left_behind_are_ended_and_those_of_another_folder_are_not() throws Exception {
    Process own = service(path);
    Process other = service(path.resolve("other"));
    try (DataFolder folder = DataFolder.hold(path)) {
      folder.endOrphans();
      assertThat(own.isAlive()).isFalse();
      assertThat(other.isAlive()).isTrue();
    } finally {
      own.destroyForcibly();
      other.destroyForcibly();
    }
  }

  /** A process that says of itself what a service says. */
  private static Process service(Path folder) throws IOException, URISyntaxException {
    Path classes =
        Path.of(Sleeper.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Ddeploy.folder=" + folder,
            "-cp",
            classes.toString(),
            Sleeper.class.getName())
        .start();
  }

  static final class Sleeper {
    public static void main(String[] arguments) throws InterruptedException {
      Thread.sleep(60_000);
    }
  }
}
