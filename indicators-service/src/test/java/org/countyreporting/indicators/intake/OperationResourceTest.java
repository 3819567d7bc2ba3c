package org.countyreporting.indicators.intake;

import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.intake.Sending.asking;
import static org.countyreporting.indicators.intake.Sending.csv;
import static org.countyreporting.indicators.intake.Sending.over;
import static org.countyreporting.indicators.intake.Sending.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OperationResourceTest {

    private static final LocalDate DAY_ONE = LocalDate.of(1900, 1, 1);
    private static final String HEADING = "dataElement,division,period,value\n";

    private final DataSource database;

    OperationResourceTest(DataSource database) {
        this.database = database;
    }

    @Test
    void whoPrefersItIsAnsweredBeforeTheBatchIsIn() {
        element("later_a", "flow", "");

        String operation = later("?mode=atomic", row("later_a", "371302", "2020-09", "5"));

        over(operation)
                .body("state", equalTo("succeeded"))
                .body("progress.rows", equalTo(1))
                .body("progress.done", equalTo(1))
                .body("result.created", equalTo(1))
                .body("result.rejections", hasSize(0))
                .body("createdBy", equalTo("supplier@3713"));
        results("dataElement=later_a&division=3713&period=2020-09").body("items[0].value", equalTo(5));
        asking().get("/v1/operations").then().statusCode(200).body("items.state", hasItem("succeeded"));
    }

    @Test
    void aLongBatchIsStagedAndTakenInLater() {
        element("later_b", "stock", "");
        String rows = lines("later_b", 100_001);

        String operation = csv("", HEADING + rows).statusCode(202).extract().header("Location");
        over(operation).body("state", equalTo("succeeded")).body("result.created", equalTo(100_001));

        String again = csv("", HEADING + rows).statusCode(202).extract().header("Location");
        over(again).body("result.unchanged", equalTo(100_001)).body("result.created", equalTo(0));
        assertEquals(0, count("pg_tables where tablename like 'staged\\_%' and tablename <> 'staged_observation'"));
    }

    /** Days of many years for one county. */
    private static String lines(String element, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s,371302,%s,%d\n".formatted(element, DAY_ONE.plusDays(i), i))
                .collect(Collectors.joining());
    }

    @Test
    void anAtomicOneWithRejectionsFailsAndWritesNothing() {
        element("later_c", "flow", "");
        String rows = row("later_c", "371302", "2020-09", "5") + "," + row("later_c", "371302", "2020-Q3", "5");

        over(later("?mode=atomic", rows))
                .body("state", equalTo("failed"))
                .body("result.created", equalTo(0))
                .body("result.rejected", equalTo(1))
                .body("result.rejections.code", contains("wrong-frequency"))
                .body("detail", notNullValue());
        results("dataElement=later_c&division=3713&period=2020-09").body("items[0].coverage.reported", equalTo(0));

        over(later("?mode=partial", rows)).body("state", equalTo("succeeded")).body("result.created", equalTo(1));
        over(later("?dryRun=true", rows)).body("state", equalTo("succeeded")).body("result.rejected", equalTo(1));
    }

    @Test
    void everyRejectionCanBeAskedFor() {
        element("later_d", "flow", "");
        String rows = IntStream.range(0, 1200)
                .mapToObj(i -> "later_d,371302,2020-Q3,1\n")
                .collect(Collectors.joining());

        String more = csv("", HEADING + rows)
                .statusCode(400)
                .body("rejected", equalTo(1200))
                .body("rejections", hasSize(1000))
                .extract()
                .path("more");

        asking().get(more + "&limit=500")
                .then()
                .statusCode(200)
                .body("items", hasSize(200))
                .body("items[0].row", equalTo(1001))
                .body("items[199].row", equalTo(1200))
                .body("next", nullValue());
        asking().get(more.substring(0, more.indexOf("/rejections")))
                .then()
                .body("state", equalTo("failed"))
                .body("result.rejected", equalTo(1200))
                .body("result.more", equalTo(more));
    }

    @Test
    void aKeyedOneIsQueuedOnce() {
        element("later_e", "flow", "");
        String key = UUID.randomUUID().toString();

        assertEquals(keyed(key), keyed(key));
    }

    private static String keyed(String key) {
        return asking().header("Prefer", "respond-async")
                .header("Idempotency-Key", key)
                .body("{\"observations\":[" + row("later_e", "371302", "2020-09", "5") + "]}")
                .post("/v1/observations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    @Test
    void nothingOfACancelledOneStays() throws SQLException {
        element("later_f", "flow", "");
        post("", row("later_f", "371311", "2020-09", "1")).statusCode(200);
        String operation;
        try (Connection other = database.getConnection()) {
            holdSource(other);
            operation = later("?mode=atomic", row("later_f", "371302", "2020-09", "5"));

            asking().post(operation + "/cancellation").then().statusCode(200).body("state", equalTo("cancelled"));
            asking().post(operation + "/cancellation").then().statusCode(200);
            other.rollback();
        }

        post("", row("later_f", "371312", "2020-09", "1")).statusCode(200);
        asking().get(operation).then().body("state", equalTo("cancelled")).body("result", nullValue());
        results("dataElement=later_f&division=371302&period=2020-09").body("items[0].value", nullValue());
    }

    private static void holdSource(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select * from source where name = 'supplier@3713' for update");
        }
    }

    @Test
    void whatIsOverCannotBeCancelled() {
        element("later_g", "flow", "");
        String operation = later("?mode=atomic", row("later_g", "371302", "2020-09", "5"));
        over(operation);

        asking().post(operation + "/cancellation").then().statusCode(409);
    }

    @Test
    void othersDoNotSeeIt() {
        element("later_h", "flow", "");
        String operation = later("?mode=atomic", row("later_h", "371302", "2020-09", "5"));

        as(Roles.SUPPLIER, "3702").get(operation).then().statusCode(404);
        as(Roles.SUPPLIER, "3702").get(operation + "/rejections").then().statusCode(404);
        as(Roles.SUPPLIER, "3702").post(operation + "/cancellation").then().statusCode(403);
        as(Roles.READER, "3713").get(operation).then().statusCode(403);
        as(Roles.SUPPLIER, "37").get(operation).then().statusCode(200);
        asking().get("/v1/operations/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void writersOfOneKeyGoOneAfterTheOther() {
        element("later_i", "flow", "");
        List<String> rows = List.of(
                row("later_i", "371302", "2020-09", "%d") + "," + row("later_i", "371311", "2020-09", "%d"),
                row("later_i", "371311", "2020-09", "%d") + "," + row("later_i", "371302", "2020-09", "%d"));

        List<Integer> statuses = IntStream.range(0, 24)
                .parallel()
                .mapToObj(
                        i -> post("", rows.get(i % 2).formatted(i, i)).extract().statusCode())
                .toList();

        assertEquals(List.of(200), statuses.stream().distinct().toList());
        int value = results("dataElement=later_i&division=371302&period=2020-09")
                .extract()
                .path("items[0].value");
        results("dataElement=later_i&division=371311&period=2020-09").body("items[0].value", equalTo(value));
        asking().get("/v1/observations?dataElement=later_i&division=371302&history=true")
                .then()
                .body("items[0].history", hasSize(23));
    }

    private static String later(String query, String rows) {
        return asking().header("Prefer", "respond-async")
                .body("{\"observations\":[" + rows + "]}")
                .post("/v1/observations" + query)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private int count(String from) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
