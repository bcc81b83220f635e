package org.lianggang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the database, the two services and the issuer of tokens listen, on this machine only; each
 * service also for whoever runs it.
 */
public record Ports(
    int ingest,
    int analytics,
    int database,
    int issuer,
    int ingestManagement,
    int analyticsManagement) {

  /**
   * {@code INGEST_PORT}, {@code ANALYTICS_PORT}, {@code DATABASE_PORT}, {@code ISSUER_PORT}, or
   * 8081, 8082, 5433, 8083; {@code INGEST_MANAGEMENT_PORT}, {@code ANALYTICS_MANAGEMENT_PORT}, or
   * 9081, 9082.
   */
  public static Ports of(Map<String, String> environment) {
    return new Ports(
        port(environment, "INGEST_PORT", 8081),
        port(environment, "ANALYTICS_PORT", 8082),
        port(environment, "DATABASE_PORT", 5433),
        port(environment, "ISSUER_PORT", 8083),
        port(environment, "INGEST_MANAGEMENT_PORT", 9081),
        port(environment, "ANALYTICS_MANAGEMENT_PORT", 9082));
  }

  private static int port(Map<String, String> environment, String name, int otherwise) {
    return Integer.parseInt(environment.getOrDefault(name, Integer.toString(otherwise)));
  }

  /** Ports nobody listens on at this moment. */
  public static Ports free() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 6; i++) {
        held.add(new ServerSocket(0));
      }
      List<Integer> free = held.stream().map(ServerSocket::getLocalPort).toList();
      return new Ports(
          free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      held.forEach(Ports::release);
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that somebody else holds. */
  public List<Integer> taken() {
    return Stream.of(ingest, analytics, database, issuer, ingestManagement, analyticsManagement)
        .filter(Ports::isTaken)
        .toList();
  }

  /** By which variable a port is set. */
  public String variable(int port) {
    return Stream.of(
            Map.entry("INGEST_PORT", ingest),
            Map.entry("ANALYTICS_PORT", analytics),
            Map.entry("DATABASE_PORT", database),
            Map.entry("ISSUER_PORT", issuer),
            Map.entry("INGEST_MANAGEMENT_PORT", ingestManagement),
            Map.entry("ANALYTICS_MANAGEMENT_PORT", analyticsManagement))
        .filter(named -> named.getValue() == port)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return !socket.isBound();
    } catch (IOException held) {
      return true;
    }
  }
}
