package org.lianggang.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A file that only its owner reads, made the first time it is asked for. */
final class KeptSecret {

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private KeptSecret() {}

  static String in(Path file, Supplier<String> made) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        write(file, made.get());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String content) throws IOException {
    try {
      Files.createFile(file, OWNER_ONLY);
      Files.writeString(file, content, StandardCharsets.US_ASCII);
    } catch (FileAlreadyExistsException another) {
      // Another start was first; its secret holds.
    }
  }
}
