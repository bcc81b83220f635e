package org.lianggang.analytics.follow;

import java.util.function.Function;

/** What became of a question to the feed. */
sealed interface FeedAnswer {

  <T> T fold(Function<FeedPage, T> page, Function<Gone, T> gone, Function<Away, T> away);

  record Answered(FeedPage page) implements FeedAnswer {
    @Override
    public <T> T fold(Function<FeedPage, T> page, Function<Gone, T> gone, Function<Away, T> away) {
      return page.apply(this.page);
    }
  }

  /** The feed is another one, or has lost what was followed: begin again. */
  record Gone() implements FeedAnswer {
    @Override
    public <T> T fold(Function<FeedPage, T> page, Function<Gone, T> gone, Function<Away, T> away) {
      return gone.apply(this);
    }
  }

  /** No usable answer; the text says why. */
  record Away(String why) implements FeedAnswer {
    @Override
    public <T> T fold(Function<FeedPage, T> page, Function<Gone, T> gone, Function<Away, T> away) {
      return away.apply(this);
    }
  }
}
