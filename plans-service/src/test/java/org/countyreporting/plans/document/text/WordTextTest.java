package org.countyreporting.plans.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyreporting.plans.document.text.DocxFixture.list;
import static org.countyreporting.plans.document.text.DocxFixture.p;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordTextTest {

    private static final String OFFICIAL =
            list(1, "chineseCounting %1、", "chineseCounting （%2）", "decimal %3.", "decimalEnclosedCircle %4");

    static Stream<Arguments> numberings() {
        return Stream.of(
                argumentSet(
                        "levels begin anew below a higher one",
                        p(1, 0, "甲") + p(1, 1, "乙") + p(1, 1, "丙") + p(1, 0, "丁") + p(1, 1, "戊"),
                        "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊"),
                argumentSet("circles", p(1, 3, "甲") + p(1, 3, "乙"), "①甲\n②乙"),
                argumentSet("unnumbered text between", p(1, 0, "甲") + p("乙") + p(1, 0, "丙"), "一、甲\n乙\n二、丙"),
                argumentSet(
                        "an empty paragraph is not counted", p(1, 0, "甲") + p(1, 0, "") + p(1, 0, "乙"), "一、甲\n\n二、乙"),
                argumentSet("list 0 is no list", p(0, 0, "甲"), "甲"),
                argumentSet("a list nobody defined", p(77, 0, "甲"), "甲"));
    }

    @ParameterizedTest
    @MethodSource("numberings")
    void numbersAsWordDoes(String body, String text) {
        assertThat(read(new DocxFixture().numbering(OFFICIAL).body(body))).isEqualTo(text);
    }

    @Test
    void fillsLevelsIntoALabelAndGoesBeyondTen() {
        String body = p(2, 0, "甲").repeat(10) + p(2, 0, "乙") + p(2, 1, "丙");

        String text = read(new DocxFixture()
                .numbering(list(2, "chineseCountingThousand 第%1章", "decimal %1.%2"))
                .body(body));

        assertThat(text).endsWith("第十章甲\n第十一章乙\n十一.1丙");
    }

    @Test
    void startsWhereAListSays() {
        String second = "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

        String text =
                read(new DocxFixture().numbering(OFFICIAL + second).body(p(1, 0, "甲") + p(9, 0, "乙") + p(9, 0, "丙")));

        assertThat(text).isEqualTo("一、甲\n五、乙\n六、丙");
    }

    @Test
    void numbersByStyle() {
        String styles = "<w:style w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";

        assertThat(read(new DocxFixture().numbering(OFFICIAL).styles(styles).body(body)))
                .isEqualTo("一、甲");
    }

    @Test
    void rowsOfATableAreLines() {
        String cell = "<w:tc>%s</w:tc>";
        String row = "<w:tr>" + cell.formatted(p("指标") + p("名称")) + cell.formatted(p("70%")) + "</w:tr>";
        String layout = "<w:tr>" + cell.formatted(p("一、甲") + p("二、乙")) + "</w:tr>";

        assertThat(read(new DocxFixture().body("<w:tbl>" + row + layout + "</w:tbl>")))
                .isEqualTo("指标 名称\t70%\n一、甲\n二、乙");
    }

    static Stream<Arguments> hostile() {
        String entities = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        byte[] sound = new DocxFixture().body(p("甲")).bytes();
        return Stream.of(
                argumentSet("nothing", new byte[0]),
                argumentSet("text", "一、甲".getBytes(StandardCharsets.UTF_8)),
                argumentSet("the old format", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4}),
                argumentSet("half a file", Arrays.copyOf(sound, sound.length / 2)),
                argumentSet("no main part", new DocxFixture().bytes()),
                argumentSet("broken XML", new DocxFixture().main("<w:document").bytes()),
                argumentSet("entities", new DocxFixture().main(entities).bytes()),
                argumentSet(
                        "a bomb",
                        new DocxFixture().body(p("零".repeat(8_100_000))).bytes()),
                argumentSet(
                        "bottomless",
                        new DocxFixture().body("<w:sdt>".repeat(50_000)).bytes()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refuses(byte[] file) {
        assertThatThrownBy(() -> Submission.docx(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesMacros() {
        byte[] file = new DocxFixture().body(p("甲")).withMacros().bytes();

        assertThatThrownBy(() -> Submission.docx(file)).satisfies(thrown -> assertThat(((Refusal) thrown).type())
                .isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE));
    }

    private static String read(DocxFixture file) {
        return Submission.docx(file.bytes()).text();
    }
}
