package org.lianggang.analytics.follow;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Plan;
import org.lianggang.analytics.catalogue.Region;

/** One entry of the feed, understood; {@code body} is the document as ingest gave it. */
sealed interface Change {

  At at();

  void tell(Receiver receiver) throws SQLException;

  /** The place of an entry in the feed, and when it got that place. */
  record At(long position, Instant time) {}

  /** What is done with each kind of change. */
  interface Receiver {
    void take(IndicatorPut change) throws SQLException;

    void take(PlanPut change) throws SQLException;

    void take(RegionPut change) throws SQLException;

    void take(DepartmentPut change) throws SQLException;

    void take(MemberUnitPut change) throws SQLException;

    void take(DutiesPut change) throws SQLException;

    void take(RoundPut change) throws SQLException;

    void take(JudgementRecorded change) throws SQLException;

    void take(AcceptancePart change) throws SQLException;

    void take(ObligationChanged change) throws SQLException;

    void take(RoundClosed change) throws SQLException;

    void take(LeftAlone change) throws SQLException;

    void take(UnknownChange change) throws SQLException;
  }

  /** A change after which questions may be understood otherwise than before. */
  sealed interface CatalogueChange extends Change {}

  record IndicatorPut(At at, Indicator indicator, JsonNode body) implements CatalogueChange {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  record PlanPut(At at, int version, Plan plan, JsonNode body) implements CatalogueChange {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  record RegionPut(At at, Region region, JsonNode body) implements CatalogueChange {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  record DepartmentPut(At at, String code, JsonNode body) implements CatalogueChange {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  record MemberUnitPut(At at, String code, String department, String region, JsonNode body)
      implements CatalogueChange {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  /** What a unit has to report, and for which regions. */
  record DutiesPut(At at, String unit, Set<String> regions, JsonNode body) implements Change {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  record RoundPut(At at, int year, String level, JsonNode body) implements Change {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  record JudgementRecorded(At at, Reviewed reviewed, JsonNode body) implements Change {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  /** Some of the observations of an acceptance; it counts only as a whole. */
  record AcceptancePart(At at, Part part, JsonNode body) implements Change {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  record ObligationChanged(At at, Obligation obligation) implements Change {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  /** Nothing more is expected of the regions of a level for a year. */
  record RoundClosed(At at, int year, Level level) implements CatalogueChange {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  /** A change of which nothing here makes use. */
  record LeftAlone(At at) implements Change {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }

  /** A kind of change that this version does not know. */
  record UnknownChange(At at, String type) implements Change {
    @Override
    public void tell(Receiver receiver) throws SQLException {
      receiver.take(this);
    }
  }
}
