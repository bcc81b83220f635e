package org.lianggang.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The packages of a service and what each may know. What is not allowed is a fault, and so is a
 * package that nobody listed and a rule about a package that does not exist.
 */
public final class Rooms {

  private static final Set<String> CLOCKS_AND_CHANCE =
      Set.of("now", "currentTimeMillis", "nanoTime", "random", "randomUUID");

  private final String root;
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private ClassFileImporter importer =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);

  private Rooms(String root) {
    this.root = root;
  }

  /** What one package may know: other packages of the service, and libraries by their prefix. */
  private record Room(boolean pure, Set<String> rooms, Set<String> libraries) {}

  public static Rooms under(String root) {
    return new Rooms(root);
  }

  /** A core: the given packages and libraries, no clock and no chance. */
  public Rooms core(String name, Set<String> knows, Set<String> libraries) {
    rooms.put(name, new Room(true, knows, libraries));
    return this;
  }

  /** A package that may touch the world; "" is the root itself. */
  public Rooms room(String name, Set<String> knows, Set<String> libraries) {
    rooms.put(name, new Room(false, knows, libraries));
    return this;
  }

  /** Looks at what lies among the tests as well. */
  Rooms withTests() {
    importer = new ClassFileImporter();
    return this;
  }

  /** One line a fault; none when the service is built as it says. */
  public List<String> faults() {
    JavaClasses classes = importer.importPackages(root);
    Set<String> faults = new TreeSet<>();
    Set<String> inhabited = new TreeSet<>();
    for (JavaClass type : classes) {
      String name = name(type.getPackageName());
      inhabited.add(name);
      if (rooms.containsKey(name)) {
        check(type, name, rooms.get(name), faults);
      } else {
        faults.add("package \"" + name + "\" is not listed");
      }
    }
    rooms.forEach((name, room) -> exists(name, room, inhabited, faults));
    rooms.keySet().stream()
        .filter(name -> reaches(name, name, new TreeSet<>()))
        .forEach(name -> faults.add("package \"" + name + "\" may know itself through others"));
    return new ArrayList<>(faults);
  }

  private void exists(String name, Room room, Set<String> inhabited, Set<String> faults) {
    if (!inhabited.contains(name)) {
      faults.add("package \"" + name + "\" is listed and does not exist");
    }
    room.rooms().stream()
        .filter(known -> !rooms.containsKey(known))
        .forEach(known -> faults.add("\"" + name + "\" may know \"" + known + "\", not listed"));
  }

  private boolean reaches(String from, String to, Set<String> seen) {
    return rooms.containsKey(from)
        && rooms.get(from).rooms().stream()
            .anyMatch(next -> next.equals(to) || seen.add(next) && reaches(next, to, seen));
  }

  private void check(JavaClass type, String name, Room room, Set<String> faults) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (!target.isPrimitive() && !isAllowed(target, name, room)) {
        faults.add(type.getName() + " must not know " + target.getName());
      }
    }
    if (room.pure()) {
      type.getAccessesFromSelf().stream()
          .filter(Rooms::isClockOrChance)
          .forEach(
              access ->
                  faults.add(
                      type.getName() + " must not call " + access.getTarget().getFullName()));
    }
  }

  private boolean isAllowed(JavaClass target, String name, Room room) {
    String packageName = target.getPackageName();
    if (packageName.equals(root) || packageName.startsWith(root + ".")) {
      String other = name(packageName);
      return other.equals(name) || room.rooms().contains(other);
    }
    return room.libraries().stream()
        .anyMatch(library -> packageName.equals(library) || packageName.startsWith(library + "."));
  }

  private static boolean isClockOrChance(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().startsWith("java.")
        && (CLOCKS_AND_CHANCE.contains(access.getTarget().getName())
            || access.getTargetOwner().getSimpleName().endsWith("Random"));
  }

  private String name(String packageName) {
    return packageName.equals(root) ? "" : packageName.substring(root.length() + 1).split("\\.")[0];
  }
}
