package org.lianggang.testkit.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.lianggang.testkit.TestIssuer;

/** Sends requests as they are, also those that no HTTP client would let pass. */
final class Wire {

  private static final int PATIENCE_MILLISECONDS = 30_000;

  /** Streams do not end; what has come until then is looked at. */
  private static final long STREAM_NANOS = 1_500_000_000;

  private static final int MOST = 4 << 20;

  private final URI service;
  private final String token = TestIssuer.tokenForEverything();

  Wire(URI service) {
    this.service = service;
  }

  /** Headers by their names in lower case; status 0 where nothing was answered. */
  record Answer(int status, Map<String, String> headers, byte[] body, boolean whole) {

    String type() {
      return headers.getOrDefault("content-type", "").split(";")[0].trim();
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  Answer send(Attempt attempt) {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLISECONDS);
      socket.getOutputStream().write(bytes(attempt));
      socket.getOutputStream().flush();
      ByteArrayOutputStream received = new ByteArrayOutputStream();
      return parsed(received, receive(socket.getInputStream(), received));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(Attempt attempt) throws IOException {
    StringBuilder head = new StringBuilder();
    head.append(attempt.method()).append(' ').append(attempt.target()).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(service.getAuthority()).append("\r\nConnection: close\r\n");
    if (!attempt.headers().containsKey("Authorization")) {
      head.append("Authorization: Bearer ").append(token).append("\r\n");
    }
    attempt.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (attempt.body() != null) {
      head.append("Content-Length: ").append(attempt.body().length).append("\r\n");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    if (attempt.body() != null) {
      all.write(attempt.body());
    }
    return all.toByteArray();
  }

  /** Whether the other side said that this is all. */
  private static boolean receive(InputStream from, ByteArrayOutputStream into) throws IOException {
    byte[] part = new byte[8192];
    try {
      int read = from.read(part);
      long begun = System.nanoTime();
      while (read >= 0) {
        into.write(part, 0, read);
        if (into.size() > MOST || System.nanoTime() - begun > STREAM_NANOS) {
          return false;
        }
        read = from.read(part);
      }
      return true;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    }
  }

  private static Answer parsed(ByteArrayOutputStream received, boolean whole) throws IOException {
    String latin = received.toString(StandardCharsets.ISO_8859_1);
    int end = latin.indexOf("\r\n\r\n");
    if (end < 0 || !latin.startsWith("HTTP/1.1 ")) {
      return new Answer(0, Map.of(), received.toByteArray(), whole);
    }
    String[] lines = latin.substring(0, end).split("\r\n");
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).trim());
    }
    String body = latin.substring(end + 4);
    boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
    boolean all = whole && (!chunked || body.endsWith("0\r\n\r\n"));
    byte[] sent = (chunked ? joined(body) : body).getBytes(StandardCharsets.ISO_8859_1);
    boolean packed = all && sent.length > 0 && "gzip".equals(headers.get("content-encoding"));
    return new Answer(
        Integer.parseInt(lines[0].substring(9, 12)), headers, packed ? unpacked(sent) : sent, all);
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return unpacked.readAllBytes();
    }
  }

  private static String joined(String chunks) {
    StringBuilder body = new StringBuilder();
    int at = 0;
    while (at < chunks.length()) {
      int line = chunks.indexOf("\r\n", at);
      int size = line < 0 ? 0 : Integer.parseInt(chunks.substring(at, line).trim(), 16);
      if (size == 0) {
        break;
      }
      body.append(chunks, line + 2, Math.min(chunks.length(), line + 2 + size));
      at = line + 2 + size + 2;
    }
    return body.toString();
  }
}
