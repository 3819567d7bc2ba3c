package org.countyreporting.progress.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.LUOZHUANG;
import static org.countyreporting.progress.Linyi.SCREENINGS;
import static org.countyreporting.progress.Linyi.as;
import static org.countyreporting.progress.Linyi.asPlanner;
import static org.countyreporting.progress.Linyi.asReporter;
import static org.countyreporting.progress.Linyi.figure;
import static org.countyreporting.progress.Linyi.screening;
import static org.countyreporting.progress.Linyi.task;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.progress.Linyi;
import org.countyreporting.progress.PeerStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class FromDocumentResourceTest {

    private static final String TRAINING = "trained_doctors";

    private static final String TEXT =
            """
            179. 适龄妇女两癌检查。
            工作进展：
            ①截至9月底，全区两癌检查累计5.2万人。
            ②本月开展入户宣传12次。
            存在问题：偏远乡镇组织难度大。
            下步措施：10月组织流动检查车下乡。
            二、强化基层医生培训
            培训乡村医生300人。
            三、其他工作
            完成年度总结。
            四、存在的问题
            一是医生培训力量不足。
            五、下半年思路
            一是加强医生培训。
            """;

    private Linyi linyi;

    @BeforeEach
    void aPlanWithThreeTasks() {
        Linyi.tellUnits();
        PeerStub.knowsElement(SCREENINGS, "两癌检查", "人", "cumulative");
        PeerStub.knowsElement(TRAINING, "培训医生", "人", "flow");
        linyi = new Linyi();
        Map<String, Object> training = task("180", List.of(LANSHAN), figure(TRAINING, false));
        training.put("title", "基层医生培训");
        Map<String, Object> others = task("181", List.of(LUOZHUANG));
        others.put("title", "献血宣传");
        linyi.publish(1, screening(), training, others);
    }

    @Test
    void eachTaskThatTheDocumentReportsOnGetsADraft() {
        Response answer = draft(LANSHAN, report().sent());

        answer.then()
                .statusCode(201)
                .body("entries.task", equalTo(List.of("179", "180")))
                .body("entries.matchedBy", equalTo(List.of("number", "heading")))
                .body("entries[0].items.label", equalTo(List.of("①", "②")))
                .body("entries[0].items[1].text", equalTo("本月开展入户宣传12次。"))
                .body("entries[0].problems.text", equalTo(List.of("偏远乡镇组织难度大。")))
                .body("entries[0].nextSteps.text", equalTo(List.of("10月组织流动检查车下乡。")))
                .body("conflicts", empty());
        String id = answer.path("entries[0].id");
        asReporter(LANSHAN)
                .get("/v1/progress-entries/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("task", equalTo("179"))
                .body("items", hasSize(2));
    }

    @Test
    void figuresGoWhereTheyCertainlyBelongAndAreOfferedOtherwise() {
        Response answer = draft(LANSHAN, report().sent());

        answer.then()
                .body("entries[0].figures.dataElement", equalTo(List.of(SCREENINGS)))
                .body("entries[0].offered.quote", equalTo(List.of("开展入户宣传12次")));
        assertThat(new java.math.BigDecimal(
                        answer.path("entries[0].figures[0].value").toString()))
                .isEqualByComparingTo("52000");
    }

    @Test
    void whatMatchedNothingIsListedAndProblemsAreLinkedToWhatTheySpeakOf() {
        draft(LANSHAN, report().sent())
                .then()
                .body("unmatched.label", equalTo(List.of("三、")))
                .body("unmatched[0].quote", equalTo("三、其他工作\n完成年度总结。"))
                .body("problems.tasks", equalTo(List.of(List.of("180"))))
                .body("problems[0].related", equalTo(List.of(TEXT.indexOf("一是加强"))))
                .body("nextSteps.quote", equalTo(List.of("一是加强医生培训。")));
    }

    @Test
    void aPieceOnAnothersTaskIsToldFromOneOnNone() {
        draft(LUOZHUANG, report().of("371311").sent())
                .then()
                .statusCode(201)
                .body("entries.task", equalTo(List.of("179")))
                .body("unmatched.task", hasItem("180"));
    }

    @Test
    void anEntryThatExistsIsNamedAndLeftAlone() {
        String existing = linyi.drafted(LANSHAN, 7);
        String document = report().sent();

        draft(LANSHAN, document)
                .then()
                .statusCode(201)
                .body("entries.task", equalTo(List.of("180")))
                .body("conflicts.task", equalTo(List.of("179")))
                .body("conflicts.entry", equalTo(List.of(existing)));

        draft(LANSHAN, document).then().statusCode(200).body("entries", empty());
        asReporter(LANSHAN).get("/v1/progress-entries/" + existing).then().body("figures[0].value", equalTo(7));
    }

    @Test
    void aDryRunWritesNothing() {
        String document = report().sent();
        Map<String, Object> body = body(document);

        asReporter(LANSHAN)
                .queryParam("dryRun", true)
                .body(body)
                .post("/v1/progress-entries/from-document")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("entries.task", equalTo(List.of("179", "180")))
                .body("entries[0].id", equalTo(null));

        draft(LANSHAN, document).then().statusCode(201).body("entries", hasSize(2));
    }

    @Test
    void aDraftOfADocumentCanBeCompletedAndSubmitted() {
        Response answer = draft(LANSHAN, report().sent());
        String id = answer.path("entries[0].id");
        Map<String, Object> content = new LinkedHashMap<>(answer.jsonPath().getMap("entries[0]"));
        content.keySet().retainAll(List.of("items", "figures", "problems", "nextSteps"));
        content.put("status", "under-way");

        asReporter(LANSHAN)
                .header("If-Match", "\"" + answer.path("entries[0].version") + "\"")
                .body(content)
                .put("/v1/progress-entries/" + id)
                .then()
                .statusCode(200);

        Linyi.submit(LANSHAN, id).then().statusCode(200).body("state", equalTo("submitted"));
    }

    @Test
    void theSameKeyBeginsTheSameDraftsOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = body(report().sent());

        Response first = asReporter(LANSHAN)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/progress-entries/from-document");

        asReporter(LANSHAN)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/progress-entries/from-document")
                .then()
                .statusCode(201)
                .body("entries.id", equalTo(first.path("entries.id")));
    }

    @Test
    void whoMayNotSeeTheDocumentOrWriteForTheUnitIsRefused() {
        String document = report().sent();

        draft(LUOZHUANG, document).then().statusCode(400).body("errors.pointer", equalTo(List.of("/document")));
        asPlanner()
                .body(body(document, Linyi.HOSPITAL_ELSEWHERE))
                .post("/v1/progress-entries/from-document")
                .then()
                .statusCode(403);
        asReporter(LANSHAN)
                .body(body(document, LUOZHUANG))
                .post("/v1/progress-entries/from-document")
                .then()
                .statusCode(403);
        as(Tokens.bearer(Roles.READER, "3713"))
                .body(body(document))
                .post("/v1/progress-entries/from-document")
                .then()
                .statusCode(403);
        asPlanner()
                .body(body(document, LANSHAN))
                .post("/v1/progress-entries/from-document")
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsNotThereIsNamed() {
        Map<String, Object> body = body(UUID.randomUUID().toString());
        body.put("plan", "nothing");

        asReporter(LANSHAN)
                .body(body)
                .post("/v1/progress-entries/from-document")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/document", "/plan")));
        Map<String, Object> later = body(report().sent());
        later.put("period", "2020-12");
        asReporter(LANSHAN)
                .body(later)
                .post("/v1/progress-entries/from-document")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/period")));
    }

    private Response draft(String unit, String document) {
        return asReporter(unit).body(body(document)).post("/v1/progress-entries/from-document");
    }

    private Map<String, Object> body(String document) {
        return new LinkedHashMap<>(Map.of("document", document, "plan", linyi.plan, "period", "2020-09"));
    }

    private Map<String, Object> body(String document, String unit) {
        Map<String, Object> body = body(document);
        body.put("unit", unit);
        return body;
    }

    private static OfficialDocument report() {
        OfficialDocument report = new OfficialDocument(TEXT);
        Map<String, Object> training = report.piece("section", null, "二、", "强化基层医生培训", "二、强化");
        training.put("text", "培训乡村医生300人。");
        training.put("end", TEXT.indexOf("三、其他"));
        Map<String, Object> others = report.piece("section", null, "三、", "其他工作", "三、其他");
        others.put("text", "完成年度总结。");
        others.put("end", TEXT.indexOf("四、"));
        return report.with(report.piece(
                        "task",
                        null,
                        "179.",
                        "适龄妇女两癌检查",
                        "179.",
                        report.piece(
                                "subsection",
                                "progress",
                                "工作进展：",
                                "工作进展",
                                "工作进展：",
                                report.piece("progress-item", "progress", "①", null, "①截至"),
                                report.piece("progress-item", "progress", "②", null, "②本月")),
                        report.piece("problem", "problem", "存在问题：", "存在问题", "存在问题："),
                        report.piece("next-step", "next-step", "下步措施：", "下步措施", "下步措施：")))
                .with(training)
                .with(others)
                .with(report.piece(
                        "section",
                        "problem",
                        "四、",
                        "存在的问题",
                        "四、",
                        report.piece("problem", "problem", "一是", "医生培训力量不足", "一是医生")))
                .with(report.piece(
                        "section",
                        "next-step",
                        "五、",
                        "下半年思路",
                        "五、",
                        report.piece("next-step", "next-step", "一是", "加强医生培训", "一是加强")))
                .stating("全区两癌检查累计5.2万人", "两癌检查", "5.2", "万人", true)
                .stating("开展入户宣传12次", "入户宣传", "12", "次", false)
                .stating("培训乡村医生300人", "培训乡村医生", "300", "人", false);
    }
}
