package org.lianggang.ingest.workbook;

import static org.lianggang.ingest.problem.FindingCode.NOT_A_WORKBOOK;
import static org.lianggang.ingest.problem.FindingCode.WORKBOOK_ENCRYPTED;
import static org.lianggang.ingest.problem.FindingCode.WORKBOOK_HAS_MACROS;
import static org.lianggang.ingest.problem.FindingCode.WORKBOOK_PART_BROKEN;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a packed workbook (ECMA-376 part 2), of which those of a macro are not touched. */
final class Parts implements Closeable {

  private static final int MOST_PARTS = 10_000;
  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final ZipFile zip;
  private final Budget budget;

  private Parts(ZipFile zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  static Parts of(Path file, Budget budget) throws IOException {
    requireNotEncrypted(file);
    ZipFile zip = unpacked(file);
    Parts parts = new Parts(zip, budget);
    try {
      parts.requireNoMacro();
      return parts;
    } catch (IOException e) {
      parts.close();
      throw e;
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  Xml read(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw Refusal.unreadable(NOT_A_WORKBOOK);
    }
    try {
      return Xml.of(budget.spentBy(whole(zip.getInputStream(entry), name)), name);
    } catch (ZipException e) {
      throw Refusal.unreadable(WORKBOOK_PART_BROKEN, name);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Encrypted workbooks, and those before 2007, are compound files and no archives. */
  private static void requireNotEncrypted(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      if (Arrays.equals(content.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE)) {
        throw Refusal.unreadable(WORKBOOK_ENCRYPTED);
      }
    }
  }

  private static ZipFile unpacked(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw Refusal.unreadable(NOT_A_WORKBOOK);
    }
  }

  private void requireNoMacro() throws Refusal {
    if (zip.size() > MOST_PARTS) {
      throw Refusal.unreadable(NOT_A_WORKBOOK);
    }
    boolean macro =
        zip.stream()
            .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/macrosheets/"));
    if (macro) {
      throw Refusal.notTaken(WORKBOOK_HAS_MACROS);
    }
  }

  private static InputStream whole(InputStream part, String name) {
    return new FilterInputStream(part) {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        try {
          return super.read(into, from, length);
        } catch (ZipException | EOFException e) {
          throw Refusal.unreadable(WORKBOOK_PART_BROKEN, name);
        }
      }
    };
  }
}
