package org.lianggang.local.bill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VulnerabilitiesTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a version that is affected | Maven | org.example:parser | 1.2.0 |                        | 1
          one that is not            | Maven | org.example:parser | 1.3.0 |                        | 0
          another library            | Maven | org.example:reader | 1.2.0 |                        | 0
          another ecosystem          | npm   | org.example:parser | 1.2.0 |                        | 0
          an advisory taken back     | Maven | org.example:parser | 1.2.0 | "withdrawn": "2026-01-01",| 0
          """)
  void finds_libraries_in_versions_that_are_affected(
      String situation, String ecosystem, String name, String version, String more, int exit)
      throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int ended =
        new Vulnerabilities(
                archive(
                    """
                    {"id": "GHSA-1", "aliases": ["CVE-2026-1"], "summary": "Reads too much", %s
                     "affected": [{"package": {"ecosystem": "%s", "name": "%s"}, "versions": ["1.1.0", "%s"]}]}
                    """
                        .formatted(more == null ? "" : more, ecosystem, name, version)))
            .report(List.of(bill()), new PrintStream(printed, true, UTF_8));
    assertThat(ended).isEqualTo(exit);
    if (exit == 1) {
      assertThat(printed.toString(UTF_8))
          .contains("org.example:parser:1.2.0  GHSA-1, CVE-2026-1: Reads too much");
    }
  }

  private Path bill() throws IOException {
    return Files.writeString(
        folder.resolve("bom.json"),
        """
        {"components": [{"group": "org.example", "name": "parser", "version": "1.2.0"}]}
        """);
  }

  private Path archive(String advisory) throws IOException {
    Path archive = folder.resolve("all.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("GHSA-1.json"));
      zip.write(advisory.getBytes(UTF_8));
    }
    return archive;
  }
}
