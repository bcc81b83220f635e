package org.lianggang.local.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Tells whoever waits what is going on and how long it took. */
public final class Progress {

  private final PrintStream out;

  public Progress(PrintStream out) {
    this.out = out;
  }

  /** Announces a step, does it, says how long it took. */
  public <T> T step(String what, Supplier<T> work) {
    Instant begin = Instant.now();
    out.print("  " + what + " … ");
    out.flush();
    T made = work.get();
    out.printf("%.1f s%n", Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    return made;
  }

  public void step(String what, Runnable work) {
    step(
        what,
        () -> {
          work.run();
          return what;
        });
  }

  public void say(String line) {
    out.println(line);
  }
}
