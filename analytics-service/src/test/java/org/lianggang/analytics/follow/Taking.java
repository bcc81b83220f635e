package org.lianggang.analytics.follow;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lianggang.testkit.TestDatabase;

/** Tests that follow a feed of their own, which begins with the regions. */
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
abstract class Taking {

  final FakeFeed feed = new FakeFeed();
  Tables tables;

  @Inject DataSource database;
  @Inject FollowerMaker followers;

  private Follower follower;

  @BeforeEach
  void beginWithRegions() {
    tables = new Tables(database);
    tables.empty();
    feed.append(Events.regions());
    follower = followers.of(feed.address(), 100);
    follower.start();
  }

  @AfterEach
  void end() {
    follower.stop();
    feed.close();
    tables.empty();
  }

  /** More changes; all of them are taken in afterwards. */
  void takeIn(FakeFeed.Event... changes) {
    feed.append(List.of(changes));
    await().until(() -> tables.position() == feed.head());
  }
}
