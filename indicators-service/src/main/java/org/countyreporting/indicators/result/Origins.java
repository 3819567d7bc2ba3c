package org.countyreporting.indicators.result;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Who said something and when. Asked only about observations that were read inside the caller's scope. */
@Singleton
class Origins {

    private final Jdbi jdbi;

    Origins(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<Long, SourceView.Origin> byId(Collection<Long> ids) {
        Map<Long, SourceView.Origin> origins = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        select o.id, s.kind, s.name, o.revision, s.plan, s.task, s.unit,
                            o.submitted_by, o.submitted_at, o.accepted_by, o.accepted_at
                        from origin o join source s on s.id = o.source_id where o.id = any(:ids)
                        """)
                .bindArray("ids", Long.class, ids)
                .map((row, context) -> origins.put(row.getLong("id"), origin(row)))
                .list());
        return origins;
    }

    private static SourceView.Origin origin(ResultSet row) throws SQLException {
        boolean entry = row.getString("kind").equals("entry");
        return new SourceView.Origin(
                row.getString("kind"),
                entry ? row.getString("name") : null,
                row.getObject("revision", Integer.class),
                row.getString("plan"),
                row.getString("task"),
                row.getString("unit"),
                row.getString("submitted_by"),
                instant(row, "submitted_at"),
                row.getString("accepted_by"),
                instant(row, "accepted_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
