package org.lianggang.ingest.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine, with a profile of its own and without a window. */
final class LibreOffice {

  private static final long SECONDS = 120;
  private static final String SYSTEM_PYTHON = "/usr/bin/python3";
  private static final String SCRIPT = "/fill_in_libreoffice.py";

  private final Path program;
  private final Path folder;

  private LibreOffice(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Empty where none is installed. */
  static Optional<LibreOffice> in(Path folder) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(place -> Path.of(place, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new LibreOffice(program, folder));
  }

  /** Whether it can be told from outside what to do, which needs its Python. */
  boolean canBeLed() {
    return Files.isExecutable(Path.of(SYSTEM_PYTHON))
        && run(List.of(SYSTEM_PYTHON, "-c", "import uno"), "") == 0;
  }

  /** Opens the workbook, puts figures and texts into cells, as Sheet!A1, and saves it. */
  byte[] filled(byte[] workbook, Map<String, Object> cells) {
    try (var script = LibreOffice.class.getResourceAsStream(SCRIPT)) {
      Path told = write("fill.py", Objects.requireNonNull(script).readAllBytes());
      Path from = write("empty.xlsx", workbook);
      Path to = folder.resolve("filled.xlsx");
      run(
          List.of(
              SYSTEM_PYTHON,
              told.toString(),
              program.toString(),
              profile(),
              from.toUri().toString(),
              to.toUri().toString()),
          new ObjectMapper().writeValueAsString(cells));
      return Files.readAllBytes(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saved in the format of LibreOffice and from that as a workbook again. */
  byte[] thereAndBack(byte[] workbook) {
    try {
      convert("ods", write("there.xlsx", workbook));
      Path ods = folder.resolve("there.ods");
      Files.delete(folder.resolve("there.xlsx"));
      convert("xlsx:Calc MS Excel 2007 XML", ods);
      return Files.readAllBytes(folder.resolve("there.xlsx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void convert(String format, Path file) {
    run(
        List.of(
            program.toString(),
            "-env:UserInstallation=" + profile(),
            "--headless",
            "--norestore",
            "--convert-to",
            format,
            "--outdir",
            folder.toString(),
            file.toString()),
        "");
  }

  private String profile() {
    return folder.resolve("profile").toUri().toString();
  }

  private int run(List<String> command, String input) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said.txt").toFile())
              .start();
      try (var told = process.outputWriter(StandardCharsets.UTF_8)) {
        told.write(input);
      }
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException(
            "LibreOffice did not end: " + Files.readString(folder.resolve("said.txt")));
      }
      return process.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
