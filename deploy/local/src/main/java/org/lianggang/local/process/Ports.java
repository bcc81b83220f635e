package org.lianggang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the two services, the database and the issuer of tokens listen, on this machine only. */
public record Ports(int ingest, int analytics, int database, int issuer) {

  /**
   * {@code INGEST_PORT}, {@code ANALYTICS_PORT}, {@code DATABASE_PORT}, {@code ISSUER_PORT}, or
   * 8081, 8082, 5433, 8083.
   */
  public static Ports of(Map<String, String> environment) {
    return new Ports(
        Integer.parseInt(environment.getOrDefault("INGEST_PORT", "8081")),
        Integer.parseInt(environment.getOrDefault("ANALYTICS_PORT", "8082")),
        Integer.parseInt(environment.getOrDefault("DATABASE_PORT", "5433")),
        Integer.parseInt(environment.getOrDefault("ISSUER_PORT", "8083")));
  }

  /** Four ports nobody listens on at this moment. */
  public static Ports free() {
    try (ServerSocket one = new ServerSocket(0);
        ServerSocket two = new ServerSocket(0);
        ServerSocket three = new ServerSocket(0);
        ServerSocket four = new ServerSocket(0)) {
      return new Ports(
          one.getLocalPort(), two.getLocalPort(), three.getLocalPort(), four.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of the four that somebody else holds. */
  public List<Integer> taken() {
    return Stream.of(ingest, analytics, database, issuer).filter(Ports::isTaken).toList();
  }

  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return !socket.isBound();
    } catch (IOException held) {
      return true;
    }
  }
}
