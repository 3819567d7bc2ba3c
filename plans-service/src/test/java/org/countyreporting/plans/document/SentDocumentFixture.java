package org.countyreporting.plans.document;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.Tokens;

/** Documents for tests as offices write them, and the call that sends them. */
public final class SentDocumentFixture {

    public static final String TEXT = "text/plain; charset=UTF-8";
    public static final String DOCX = DocumentFormat.DOCX;

    /** Of an invented plan: sections, tasks numbered through, targets, responsible units. */
    public static final String PLAN =
            """
            2026年卫生健康重点工作计划

            为做好全市卫生健康工作，制定本计划。

            一、加强基层服务

            1. 村卫生室标准化建设。年底前建成市级示范村卫生室100处以上。责任单位：临沂市兰山区卫生健康局。

            2. 家庭医生签约。签约率提升2至3个百分点。

            二、保障妇幼健康

            3. 适龄妇女免费检查。年内完成检查5万人以上。
            """;

    private SentDocumentFixture() {}

    public static Response send(String text) {
        return send(Roles.PLANNER, "3713", TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Response send(String role, String division, String mediaType, byte[] body) {
        return given().header("Authorization", Tokens.bearer(role, division))
                .contentType(mediaType)
                .body(body)
                .post("/v1/documents");
    }

    public static String sent(String text) {
        return send(text).then().statusCode(201).extract().path("id");
    }

    public static byte[] docx(String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
