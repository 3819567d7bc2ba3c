package org.countyreporting.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** The numbers that the service gave the elements: what bare SQL needs and a caller never sees. */
record ElementIds(Map<String, Integer> byCode) {

    static ElementIds read(Connection database) throws SQLException {
        Map<String, Integer> ids = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select code, id from definition")) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getInt(2));
            }
        }
        return new ElementIds(ids);
    }

    /** A row as the bare table has it, so that the bare statement has nothing left to look up or to check. */
    String typed(Nation.Row row, int edition) {
        return byCode.get(row.element()) + "," + YearMonth.parse(row.period()).atEndOfMonth() + "," + row.division()
                + "," + row.period() + "," + row.value(edition) + "\n";
    }
}
