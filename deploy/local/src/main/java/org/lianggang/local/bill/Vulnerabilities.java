package org.lianggang.local.bill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lianggang.local.api.Api;

/** Holds bills of materials against a file of advisories that somebody brought along. */
public final class Vulnerabilities {

  private final Path advisories;

  Vulnerabilities(Path advisories) {
    this.advisories = advisories;
  }

  /** The archive of advisories, then bills; exits 1 where one is concerned. */
  public static void main(String... arguments) throws IOException {
    List<Path> bills = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    System.exit(new Vulnerabilities(Path.of(arguments[0])).report(bills, System.out));
  }

  int report(List<Path> bills, PrintStream out) throws IOException {
    Set<Component> components = new TreeSet<>();
    bills.forEach(bill -> components.addAll(Component.in(bill)));
    List<String> found = new ArrayList<>();
    int read = 0;
    try (ZipFile archive = new ZipFile(advisories.toFile())) {
      for (ZipEntry entry :
          archive.stream().filter(one -> one.getName().endsWith(".json")).toList()) {
        Advisory advisory = new Advisory(Api.JSON.readTree(archive.getInputStream(entry)));
        read++;
        components.stream()
            .filter(advisory::concerns)
            .forEach(component -> found.add(component + "  " + advisory.text()));
      }
    }
    found.stream().sorted().forEach(out::println);
    out.printf("%d libraries, %d advisories, %d found%n", components.size(), read, found.size());
    return found.isEmpty() && read > 0 ? 0 : 1;
  }
}
