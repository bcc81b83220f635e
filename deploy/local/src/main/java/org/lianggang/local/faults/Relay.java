package org.lianggang.local.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Carries connections to a port of this machine, as well or as badly as it is told. */
final class Relay implements AutoCloseable {

  enum Line {
    /** What comes is passed on. */
    OPEN,
    /** Every packet waits, as one that was lost and sent again. */
    SLOW,
    /** Nothing arrives and nothing is said: connections stay open and are of no more use. */
    SILENT,
    /** Connections break, and new ones too. */
    CUT
  }

  private static final long DELAY_NANOS = 150_000_000;

  private final ServerSocket server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool(Relay::daemon);
  private volatile int target;
  private volatile Line line = Line.OPEN;

  private Relay(ServerSocket server, int target) {
    this.server = server;
    this.target = target;
  }

  static Relay to(int target) {
    try {
      Relay relay = new Relay(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), target);
      relay.threads.execute(relay::accept);
      return relay;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getLocalPort();
  }

  /** Those that are open break. */
  void target(int port) {
    target = port;
    breakAll();
  }

  void line(Line next) {
    line = next;
    if (next == Line.CUT) {
      breakAll();
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket from = server.accept();
        if (line == Line.CUT) {
          reset(from);
        } else {
          carry(from);
        }
      } catch (IOException closed) {
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  private void carry(Socket from) {
    try {
      Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(from);
      open.add(to);
      threads.execute(() -> pump(from, to));
      threads.execute(() -> pump(to, from));
    } catch (IOException refused) {
      reset(from);
    }
  }

  private void pump(Socket from, Socket to) {
    byte[] packet = new byte[1 << 14];
    boolean lost = false;
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(packet); read >= 0; read = in.read(packet)) {
        if (line == Line.SLOW) {
          LockSupport.parkNanos(DELAY_NANOS);
        }
        lost |= line == Line.SILENT;
        if (!lost) {
          out.write(packet, 0, read);
        }
      }
    } catch (IOException broken) {
      lost = false;
    } finally {
      if (!lost) {
        reset(from);
        reset(to);
      }
    }
  }

  private void breakAll() {
    open.forEach(this::reset);
  }

  private void reset(Socket socket) {
    open.remove(socket);
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    breakAll();
    threads.shutdownNow();
  }
}
