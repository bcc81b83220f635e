package org.lianggang.ingest.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.lianggang.ingest.document.Sha256;

/**
 * A file on its way: what comes is laid down on disk until all of it is there, so that neither
 * memory grows with it nor a slow sender holds the database.
 */
final class Spool implements AutoCloseable {

  private final Path file;
  private final long size;
  private final String digest;

  private Spool(Path file, long size, String digest) {
    this.file = file;
    this.size = size;
    this.digest = digest;
  }

  /** Of at most so many bytes; what comes beyond them is passed over, but tells in the size. */
  static Spool of(InputStream body, long most) throws IOException {
    Path file = Files.createTempFile("attachment", null);
    try (OutputStream out = Files.newOutputStream(file)) {
      DigestInputStream digested = new DigestInputStream(body, Sha256.digest());
      long size = copy(digested, out, most);
      return new Spool(
          file,
          size + body.transferTo(OutputStream.nullOutputStream()),
          Sha256.hex(digested.getMessageDigest().digest()));
    } catch (IOException | RuntimeException e) {
      Files.delete(file);
      throw e;
    }
  }

  private static long copy(InputStream in, OutputStream out, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    int read = 0;
    while (read >= 0 && copied <= most) {
      out.write(buffer, 0, read);
      copied += read;
      read = in.read(buffer);
    }
    return copied + Math.max(read, 0);
  }

  long size() {
    return size;
  }

  String digest() {
    return digest;
  }

  InputStream bytes() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
  }
}
