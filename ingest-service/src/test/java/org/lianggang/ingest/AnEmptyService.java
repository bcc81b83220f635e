package org.lianggang.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A profile of its own has the service started anew, on an emptied database. */
public final class AnEmptyService implements QuarkusTestProfile {}
