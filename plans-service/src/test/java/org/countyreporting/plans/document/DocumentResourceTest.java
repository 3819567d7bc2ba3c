package org.countyreporting.plans.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.plans.document.SentDocumentFixture.PLAN;
import static org.countyreporting.plans.document.SentDocumentFixture.TEXT;
import static org.countyreporting.plans.document.SentDocumentFixture.send;
import static org.countyreporting.plans.document.SentDocumentFixture.sent;
import static org.countyreporting.plans.plan.PlanFixture.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.plans.PeersStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class DocumentResourceTest {

    @Test
    void aTextIsReadAndKept() {
        Response created = send(PLAN);

        String id = created.path("id");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/documents/" + id))
                .header("ETag", "\"1\"")
                .body("division", equalTo("3713"))
                .body("outline.label", hasItem("一、"));
        assertThat(as(Roles.READER, "3713").get("/v1/documents/" + id).asString())
                .isEqualTo(created.asString());
    }

    @Test
    void offsetsCountCodePointsOfTheText() {
        String id = sent("𠮷林县卫生健康局计划\n\n一、加强服务。\n二、强化保障。\n");
        JsonPath document = planner().get("/v1/documents/" + id).jsonPath();
        String text = planner().get("/v1/documents/" + id + "/text").asString();

        int[] points = text.codePoints().toArray();

        List<Map<String, Object>> outline = document.getList("outline");
        assertThat(outline).hasSize(2);
        for (Map<String, Object> node : outline) {
            String label = (String) node.get("label");
            assertThat(new String(points, (int) node.get("start"), label.length()))
                    .isEqualTo(label);
        }
    }

    @Test
    void theDeclaredCharsetIsHonoured() {
        byte[] body = PLAN.getBytes(Charset.forName("GB18030"));

        String id = send(Roles.REPORTER, "371302", "text/plain; charset=GB18030", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(as(Roles.REPORTER, "371302")
                        .get("/v1/documents/" + id + "/text")
                        .asString())
                .isEqualTo(PLAN);
    }

    @Test
    void htmlAndDocxAreReadAsTheirText() {
        byte[] page = ("<html><head><script>var x = 1;</script></head><body><p>一、加强服务。</p>"
                        + "<p>二、强化保障。</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] word = SentDocumentFixture.docx("一、加强服务。", "二、强化保障。");

        for (Response created : List.of(
                send(Roles.REVIEWER, "3713", "text/html; charset=utf-8", page),
                send(Roles.REVIEWER, "3713", SentDocumentFixture.DOCX, word))) {
            created.then().statusCode(201).body("outline.label", equalTo(List.of("一、", "二、")));
            assertThat(planner()
                            .get("/v1/documents/" + created.path("id") + "/text")
                            .asString())
                    .contains("加强服务")
                    .doesNotContain("var x");
        }
    }

    @Test
    void whatIsNotTheDocumentsOwnIsListedAndNotRead() {
        byte[] page = "<nav>政务公开 关注3000人</nav><p>一、新建诊室6间。</p><aside>二、相关推荐</aside>".getBytes(StandardCharsets.UTF_8);

        Response created = send(Roles.PLANNER, "3713", "text/html; charset=utf-8", page);

        created.then()
                .statusCode(201)
                .body("outline.label", equalTo(List.of("一、")))
                .body("facts.quote", equalTo(List.of("新建诊室6间")))
                .body("removed.reason", equalTo(List.of("navigation", "aside")))
                .body("removed.start", equalTo(List.of(10, 23)))
                .body("removed.end", equalTo(List.of(22, 29)));
        assertThat(planner()
                        .get("/v1/documents/" + created.path("id") + "/text")
                        .asString())
                .isEqualTo("一、新建诊室6间。\n政务公开 关注3000人\n二、相关推荐");
    }

    @Test
    void aDocumentIsItsDivisionsWhateverItIsAbout() {
        String id = send(Roles.REPORTER, "371302", TEXT, PLAN.getBytes(StandardCharsets.UTF_8))
                .path("id");

        for (String path : List.of("", "/text")) {
            String address = "/v1/documents/" + id + path;
            as(Roles.READER, "371302").get(address).then().statusCode(200);
            as(Roles.PLANNER, "3713").get(address).then().statusCode(200);
            as(Roles.PLANNER, "371311").get(address).then().statusCode(404);
            as(Roles.SUPPLIER, "3713").get(address).then().statusCode(403);
        }
        planner().get("/v1/documents/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void listsShowTheLatestFirstInsideTheScope() {
        String county = send(Roles.REPORTER, "3713%02d".formatted(21), TEXT, PLAN.getBytes(StandardCharsets.UTF_8))
                .path("id");
        String first = send(Roles.REPORTER, "371322", TEXT, PLAN.getBytes(StandardCharsets.UTF_8))
                .path("id");
        String second = send(Roles.REPORTER, "371322", TEXT, PLAN.getBytes(StandardCharsets.UTF_8))
                .path("id");

        JsonPath page = as(Roles.READER, "371322")
                .queryParam("limit", 1)
                .get("/v1/documents")
                .jsonPath();

        assertThat(page.getList("items.id")).isEqualTo(List.of(second));
        as(Roles.READER, "371322")
                .queryParam("limit", 1)
                .queryParam("cursor", page.getString("next"))
                .get("/v1/documents")
                .then()
                .body("items.id", equalTo(List.of(first)));
        planner()
                .queryParam("division", "371321")
                .get("/v1/documents")
                .then()
                .body("items.id", hasItem(county))
                .body("items.id", not(hasItem(first)));
        as(Roles.READER, "371322")
                .queryParam("division", "371321")
                .get("/v1/documents")
                .then()
                .statusCode(404);
    }

    @Test
    void whoNeitherPlansNorReportsNorReviewsSendsNothing() {
        for (String role : List.of(Roles.READER, Roles.SUPPLIER, Roles.ADMINISTRATOR)) {
            send(role, "3713", TEXT, PLAN.getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(403);
        }
        given().contentType(TEXT).body(PLAN).post("/v1/documents").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/msword",
                "application/pdf",
                "application/vnd.ms-works",
                "application/octet-stream",
                "application/json",
                "image/png"
            })
    void whatCannotBeReadIsToldWhatToSaveAs(String mediaType) {
        for (String role : List.of(Roles.PLANNER, Roles.READER)) {
            send(role, "3713", mediaType, PLAN.getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(415)
                    .contentType("application/problem+json")
                    .body("detail", org.hamcrest.Matchers.containsString(".docx"));
        }
        given().contentType(mediaType)
                .body(new byte[] {1})
                .post("/v1/documents")
                .then()
                .statusCode(401);
    }

    @Test
    void sentAgainWithTheSameKeyItIsTheSameDocument() {
        String key = UUID.randomUUID().toString();

        String first = planner()
                .contentType(TEXT)
                .header("Idempotency-Key", key)
                .body(PLAN)
                .post("/v1/documents")
                .path("id");

        planner()
                .contentType(TEXT)
                .header("Idempotency-Key", key)
                .body(PLAN)
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        planner()
                .contentType(TEXT)
                .header("Idempotency-Key", key)
                .body(PLAN + "三、完。")
                .post("/v1/documents")
                .then()
                .statusCode(422);
    }

    private static io.restassured.specification.RequestSpecification planner() {
        return as(Roles.PLANNER, "3713");
    }
}
