package org.lianggang.analytics.exchange.data;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Rows that are read by a thread of its own while those before them are written, so that the
 * database works on while a slow format is put together. Some thousand are held at most.
 */
final class ReadAhead implements AutoCloseable {

  private static final int PART = 500;
  private static final int PARTS = 4;
  private static final List<Row> END = List.of();

  /** Makes a row of where the database has come to. */
  @FunctionalInterface
  interface Reading {
    Row row(ResultSet rows) throws SQLException;
  }

  private final BlockingQueue<List<Row>> parts = new ArrayBlockingQueue<>(PARTS);
  private final FutureTask<Void> reading;
  private final Thread thread;

  ReadAhead(ResultSet rows, Reading reading) {
    this.reading = new FutureTask<>(() -> read(rows, reading));
    thread = new Thread(this.reading, "read-ahead");
    thread.start();
  }

  private Void read(ResultSet rows, Reading reading) throws SQLException, InterruptedException {
    try {
      List<Row> part = new ArrayList<>(PART);
      while (rows.next()) {
        part.add(reading.row(rows));
        if (part.size() == PART) {
          parts.put(part);
          part = new ArrayList<>(PART);
        }
      }
      parts.put(part);
      return null;
    } finally {
      parts.put(END);
    }
  }

  /** All rows, in their order; a fault of the reading comes after those that were read before. */
  void each(DataStore.Taking taking) throws SQLException, IOException {
    try {
      for (List<Row> part = parts.take(); part != END; part = parts.take()) {
        for (Row row : part) {
          taking.take(row);
        }
      }
      reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SQLException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Whatever was not taken is forgotten; nothing is read of the database afterwards. */
  @Override
  public void close() {
    boolean interrupted = false;
    thread.interrupt();
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
