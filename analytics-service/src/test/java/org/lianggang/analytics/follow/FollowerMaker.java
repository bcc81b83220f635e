package org.lianggang.analytics.follow;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.acts.RebuildStore;
import org.lianggang.analytics.watch.Outgoing;

/** Makes followers of any feed, on the read model of the service under test. */
@Singleton
class FollowerMaker {

  private final DataSource database;
  private final Watermarks watermarks;
  private final RebuildStore rebuilds;
  private final ReadModel model;
  private final ObjectMapper json;
  private final FeedLine line;
  private final Outgoing outgoing;
  private final SignIn signIn;

  FollowerMaker(
      DataSource database,
      Watermarks watermarks,
      RebuildStore rebuilds,
      ReadModel model,
      ObjectMapper json,
      FeedLine line,
      Outgoing outgoing,
      SignIn signIn) {
    this.signIn = signIn;
    this.database = database;
    this.watermarks = watermarks;
    this.rebuilds = rebuilds;
    this.model = model;
    this.json = json;
    this.line = line;
    this.outgoing = outgoing;
  }

  Follower of(URI feed, int batch) {
    return of(feed, batch, Duration.ofSeconds(2));
  }

  Follower of(URI feed, int batch, Duration hold) {
    AnalyticsSettings settings = settings(new Settings(feed, batch, hold));
    return new Follower(
        settings,
        database,
        new Following(
            watermarks, rebuilds, new FeedClient(settings, json, line, outgoing, signIn), model));
  }

  private static AnalyticsSettings settings(AnalyticsSettings.Follow follow) {
    return new AnalyticsSettings() {
      @Override
      public Optional<Set<String>> acceptedRisks() {
        return Optional.empty();
      }

      @Override
      public Follow follow() {
        return follow;
      }

      @Override
      public Limit limit() {
        throw new UnsupportedOperationException("followers answer nobody");
      }

      @Override
      public Profile profile() {
        throw new UnsupportedOperationException("followers run anywhere");
      }

      @Override
      public Anonymous anonymous() {
        throw new UnsupportedOperationException("followers answer nobody");
      }

      @Override
      public Warning warning() {
        throw new UnsupportedOperationException("the rules are those of the service");
      }

      @Override
      public Watch watch() {
        throw new UnsupportedOperationException("nobody watches these followers");
      }

      @Override
      public Notice notice() {
        throw new UnsupportedOperationException("followers tell nobody");
      }

      @Override
      public Availability availability() {
        throw new UnsupportedOperationException("followers do not count what there is");
      }

      @Override
      public Audit audit() {
        throw new UnsupportedOperationException("followers leave no acts");
      }
    };
  }

  private record Settings(URI ingest, int batch, Duration hold)
      implements AnalyticsSettings.Follow {

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public Optional<String> key() {
      return Optional.empty();
    }

    @Override
    public Optional<String> clientId() {
      return Optional.empty();
    }

    @Override
    public Optional<String> clientSecret() {
      return Optional.empty();
    }

    @Override
    public Duration grace() {
      return Duration.ofSeconds(30);
    }

    @Override
    public Duration pause() {
      return Duration.ofMillis(20);
    }

    @Override
    public Duration longestPause() {
      return Duration.ofMillis(200);
    }
  }
}
