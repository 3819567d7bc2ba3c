package org.countyreporting.plans.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.plans.document.text.DocxFixture.p;
import static org.countyreporting.plans.document.text.ExtractFixture.asides;
import static org.countyreporting.plans.document.text.ExtractFixture.own;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Word file holds beside its running text: boxes are text, the rest is listed. */
class WordAsidesTest {

    static Stream<Arguments> beside() {
        return Stream.of(
                argumentSet("a deletion", "<w:del><w:r><w:delText>20</w:delText></w:r></w:del>", "deleted: 20"),
                argumentSet("moved away", "<w:moveFrom><w:r><w:t>30</w:t></w:r></w:moveFrom>", "moved: 30"),
                argumentSet("hidden words", run("<w:vanish/>", "暗"), "hidden: 暗"),
                argumentSet("struck-out words", run("<w:strike w:val=\"1\"/>", "20"), "struck-out: 20"),
                argumentSet(
                        "a phonetic guide",
                        "<w:r><w:ruby><w:rt><w:r><w:t>wèi</w:t></w:r></w:rt></w:ruby></w:r>",
                        "phonetic-guide: wèi"),
                argumentSet(
                        "a formula",
                        "<m:oMath xmlns:m=\"m\"><m:r><m:t>a</m:t></m:r><m:r><m:t>+b</m:t></m:r></m:oMath>",
                        "formula: a+b"));
    }

    @ParameterizedTest
    @MethodSource("beside")
    void listsWhatIsNotRunningText(String aside, String listed) {
        Extract extract = read("<w:p>" + run("", "新增") + aside + run("<w:vanish w:val=\"0\"/>", "40张") + "</w:p>");

        assertThat(own(extract)).isEqualTo("新增40张");
        assertThat(asides(extract)).containsExactly(listed);
    }

    @Test
    void countsInsertedWordsAsText() {
        Extract extract = read("<w:p><w:ins>" + run("", "40") + "</w:ins>" + run("", "张") + "</w:p>");

        assertThat(extract.text()).isEqualTo("40张");
    }

    @Test
    void readsATextBoxBehindItsParagraphAndOnce() {
        String box = "<w:txbxContent>" + p("签约率达到70%。") + p("覆盖12个乡镇。") + "</w:txbxContent>";
        String anchor = "<mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent>";

        Extract extract =
                read("<w:p>" + run("", "一、家庭") + "<w:r>" + anchor + "</w:r>" + run("", "医生") + "</w:p>" + p("二、其他"));

        assertThat(extract.text()).isEqualTo("一、家庭医生\n签约率达到70%。\n覆盖12个乡镇。\n二、其他");
        assertThat(extract.asides()).isEmpty();
    }

    @Test
    void readsABoxThatOldProgramsMade() {
        String box = "<w:r><w:pict><v:textbox xmlns:v=\"v\"><w:txbxContent>" + p("框中")
                + "</w:txbxContent></v:textbox></w:pict></w:r>";

        assertThat(read("<w:p>" + box + run("", "文中") + "</w:p>").text()).isEqualTo("文中\n框中");
    }

    @Test
    void readsATableInABoxInATable() {
        String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        String inner = "<w:tbl>" + row.formatted(p("甲"), p("乙")) + "</w:tbl>";
        String box = "<w:p><w:r><w:t>丙</w:t></w:r><w:r><w:txbxContent>" + inner + "</w:txbxContent></w:r></w:p>";

        assertThat(read("<w:tbl>" + row.formatted(box, p("丁")) + "</w:tbl>").text())
                .isEqualTo("丙 甲\t乙\t丁");
    }

    @Test
    void listsThePartsBesideTheText() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFParagraph paragraph = word.createParagraph();
            XWPFRun run = paragraph.createRun();
            run.setText("一、截至5月底签约1200人。");
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料");
            word.createHeader(HeaderFooterType.FIRST)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料");
            word.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("第3页");
            word.createFootnote().createParagraph().createRun().setText("不含省直单位300人");
            word.createEndnote().createParagraph().createRun().setText("数据来自月报");
            var comment = word.createComments().createComment(BigInteger.ONE);
            comment.setAuthor("审核人");
            comment.setDate(Calendar.getInstance());
            comment.createParagraph().createRun().setText("请核实");

            Extract extract = read(word);

            assertThat(own(extract)).isEqualTo("一、截至5月底签约1200人。");
            assertThat(asides(extract))
                    .containsExactlyInAnyOrder(
                            "page-header: 内部资料",
                            "footer: 第3页",
                            "footnote: 不含省直单位300人",
                            "endnote: 数据来自月报",
                            "comment: 请核实");
        }
    }

    private static String run(String look, String words) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    private static Extract read(String body) {
        return Submission.docx(new DocxFixture().body(body).bytes());
    }

    private static Extract read(XWPFDocument word) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        word.write(file);
        return Submission.docx(file.toByteArray());
    }
}
