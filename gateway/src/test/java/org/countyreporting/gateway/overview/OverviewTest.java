package org.countyreporting.gateway.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.gateway.stub.AllServices;
import org.countyreporting.gateway.stub.StubService;
import org.countyreporting.gateway.stub.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overview with all three services there, or not. */
@QuarkusTest
@TestProfile(OverviewTest.Full.class)
class OverviewTest {

    private static final String READER = Tokens.bearer("reader", "3713");

    public static class Full implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TokenResource.class), new TestResourceEntry(AllServices.class));
        }
    }

    @BeforeEach
    void linyiInSeptember() {
        StubServices.plans()
                .json("/v1/plans", "{\"items\":[{\"id\":\"linyi\",\"title\":\"2020\"}]}")
                .json(
                        "/v1/plans/linyi",
                        """
                        {"id":"linyi","title":"2020年任务","version":3,"tasks":[
                          {"id":"177","label":"177.","title":"村卫生室","leadUnit":"113713020044490612","targets":[
                            {"id":"t1","dataElement":"model_clinics","comparator":"at-least","value":100,"unit":"处"},
                            {"id":"t2","dataElement":"model_clinics","comparator":"no-number"}]},
                          {"id":"178","label":"178.","title":"基层首诊","targets":[
                            {"id":"t3","indicator":"first_visit_rate","comparator":"at-least","value":65}]}]}""");
        AllServices.progress()
                .json(
                        "/v1/obligations",
                        """
                        {"items":[{"plan":"linyi","task":"178","taskLabel":"178.","taskTitle":"基层首诊","unit":"u1",
                          "unitName":"兰山区","division":"371302","period":"2020-09","dueOn":"2020-10-14"},
                         {"plan":"province","planTitle":"省计划","task":"9","taskLabel":"9.","taskTitle":"省任务",
                          "unit":"u1","period":"2020-09"}]}""")
                .json(
                        "/v1/completeness",
                        """
                        {"items":[{"unit":"u1","owed":10,"submitted":9,"accepted":8,"returned":0,"onTime":8,"late":1,
                          "missing":1,"waived":0,"rate":90.00},
                         {"unit":"u2","owed":10,"submitted":10,"accepted":10,"returned":0,"onTime":10,"late":0,
                          "missing":0,"waived":2,"rate":100.00}]}""");
        StubServices.indicators()
                .json(
                        "/v1/findings",
                        """
                        {"items":[
                          {"id":17,"version":1,"code":"jump","dataElement":"model_clinics","division":"371302",
                           "period":"2020-09","message":"与往期相差过大","state":"open"},
                          {"id":18,"version":1,"code":"out-of-bounds","dataElement":"model_clinics","division":"3713",
                           "period":"2020-09","message":"超出范围","state":"open"}]}""");
        StubServices.indicators().at("/v1/results", request -> {
            String of = request.getParam("indicator") == null ? request.getParam("dataElement") : "";
            StubService.answer(
                    request,
                    of.isEmpty()
                            ? "{\"items\":[]}"
                            : """
                            {"items":[{"dataElement":"model_clinics","division":"3713","name":"示范卫生室","period":"2020-09",
                              "value":68,"display":"68处","asOf":"2020-09-30","coverage":{"reported":12,"expected":14},
                              "comparisons":{"target":{"targetId":"t1","actual":68,"completion":68.00,"gap":32,"expectedShare":74.86,
                                "lag":6.86,"basis":"elapsed","state":"behind"}},
                              "findings":[{"code":"partial","message":"尚有 2 个单位未报"},
                                {"code":"out-of-bounds","message":"超出范围"}],
                              "sources":"/v1/results/sources?dataElement=model_clinics"}]}""");
        });
    }

    @Test
    void putsThePartsSideBySide() {
        overview()
                .statusCode(200)
                .body("division", equalTo("3713"))
                .body("period", equalTo("2020-09"))
                .body("tasks.task", hasItems("177", "178", "9"))
                .body(
                        "tasks.find { it.task == '177' }.targets.find { it.id == 't1' }.standing.comparison.completion",
                        equalTo(68.00f))
                .body(
                        "tasks.find { it.task == '177' }.targets.find { it.id == 't1' }.standing.comparison.lag",
                        equalTo(6.86f))
                .body("tasks.find { it.task == '177' }.targets.find { it.id == 't2' }.standing.display", equalTo("68处"))
                .body(
                        "tasks.find { it.task == '177' }.targets.find { it.id == 't2' }.standing",
                        not(hasKey("comparison")))
                .body("tasks.find { it.task == '178' }.targets[0]", not(hasKey("standing")))
                .body("tasks.find { it.task == '178' }.notReported", equalTo(1))
                .body("reporting.owed", equalTo(20))
                .body("reporting.submitted", equalTo(19))
                .body("reporting.units", equalTo(2))
                .body("notReported.unit", hasItem("u1"))
                .body("truncated", empty())
                .body("findings.code", contains("jump", "out-of-bounds", "partial"))
                .body("findings.division", contains("371302", "3713", "3713"))
                .body("findings[0].finding", equalTo("/v1/findings/17"))
                .body("findings[2]", not(hasKey("finding")));
    }

    @Test
    void aPlanThatTheCallerMayNotReadIsKnownByWhatIsOwedUnderIt() {
        StubServices.plans().at("/v1/plans/province", request -> request.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"detail\":\"未找到该计划\"}"));

        overview()
                .statusCode(200)
                .body("tasks.find { it.task == '9' }.title", equalTo("省任务"))
                .body("absent.part", containsInAnyOrder("plans"))
                .body("absent[0].reason", equalTo("未找到该计划"));
    }

    @Test
    void whatAServiceFailsToTellIsSaidToBeAbsent() {
        StubServices.indicators()
                .at("/v1/results", request -> request.connection().close())
                .at("/v1/findings", request -> request.connection().close());
        StubServices.plans().json("/v1/plans/province", "{\"id\":\"province\",\"title\":\"省计划\",\"tasks\":[]}");

        overview()
                .statusCode(200)
                .body("tasks.task", hasItems("177", "178"))
                .body("absent.service", hasItem("indicators-service"))
                .body("absent.part", hasItems("results", "findings"))
                .body("findings", empty());
    }

    @Test
    void whatIsMoreThanAPageIsSaidToBeTruncated() {
        String plans =
                IntStream.range(0, 21).mapToObj("{\"id\":\"p%d\"}"::formatted).collect(Collectors.joining(","));
        StubServices.plans().json("/v1/plans", "{\"items\":[" + plans + "]}");
        AllServices.progress().json("/v1/obligations", "{\"items\":[],\"next\":\"abc\"}");
        StubServices.indicators().json("/v1/findings", "{\"items\":[],\"next\":\"abc\"}");

        overview().statusCode(200).body("truncated", contains("plans", "obligations", "findings"));
    }

    @Test
    void aDivisionThatPlansServiceDoesNotKnowIsNotFound() {
        StubServices.plans().at("/v1/plans", request -> request.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"detail\":\"没有这个行政区划\"}"));

        overview().statusCode(404).body("detail", equalTo("没有这个行政区划"));
    }

    @Test
    void elsewhereIsNotFoundAndNonsenseIsNamed() {
        given().header("Authorization", READER)
                .get("/v1/overview?division=34&period=2020-09")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().header("Authorization", READER)
                .get("/v1/overview")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("division", "period"));
        given().header("Authorization", READER)
                .get("/v1/overview?division=3713&period=2020-13")
                .then()
                .statusCode(400);
        given().header("Authorization", Tokens.bearer("supplier", "3713"))
                .get("/v1/overview?division=3713&period=2020-09")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse overview() {
        return given().header("Authorization", READER)
                .get("/v1/overview?division=3713&period=2020-09")
                .then();
    }
}
