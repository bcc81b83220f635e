package org.lianggang.ingest.submission;

/** Which observations are asked for; null is any, and without {@code asOf} it is now. */
record Wanted(
    String region,
    String indicator,
    String period,
    String sex,
    String residence,
    AsOf asOf,
    boolean history,
    Cursor after) {}
