package org.lianggang.analytics.query;

/** How far a warning has been dealt with, as it is read: a silence that has ended is none. */
final class Life {

  /** Of {@code life a} or {@code announced a}, which may be missing. */
  static final String STATE =
      """
      case when a.state = 'SILENCED'
            and a.silenced_until < (now() at time zone 'Asia/Shanghai')::date
           then a.before
           else coalesce(a.state, 'OPEN')
      end
      """;

  private Life() {}
}
