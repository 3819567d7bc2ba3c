package org.countyreporting.plans.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyreporting.plans.document.text.ExtractFixture.own;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final String WORDS = "一、卫生健康";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "gb2312", "UTF-16", "Big5"})
    void readsTheDeclaredCharset(String charset) {
        String words = charset.equals("Big5") ? "一、醫療" : WORDS;

        assertThat(Submission.plain(words.getBytes(Charset.forName(charset)), charset)
                        .text())
                .isEqualTo(words);
    }

    @Test
    void readsCharactersThatOnlyTheLargerSetHas() {
        byte[] bytes = "喆镕".getBytes(Charset.forName("GB18030"));

        assertThat(Submission.plain(bytes, "GB2312").text()).isEqualTo("喆镕");
    }

    @Test
    void takesUtf8ForGranted() {
        assertThat(Submission.plain(WORDS.getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .isEqualTo(WORDS);
    }

    @Test
    void namesThePlaceOfBytesThatDoNotFit() {
        byte[] wrong = {'a', 'b', (byte) 0xff};

        assertThatThrownBy(() -> Submission.plain(wrong, "UTF-8")).satisfies(thrown -> {
            assertThat(((Refusal) thrown).type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
            assertThat(((Refusal) thrown).detail().zh()).contains("第 2 字节");
        });
    }

    @Test
    void refusesATruncatedCharacter() {
        byte[] whole = WORDS.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThatThrownBy(() -> Submission.plain(cut, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> Submission.plain(new byte[] {'a', 0, 'b'}, "UTF-8"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "utf 8", ""})
    void refusesACharsetItDoesNotKnow(String charset) {
        assertThatThrownBy(() -> Submission.plain(new byte[0], charset))
                .satisfies(
                        thrown -> assertThat(((Refusal) thrown).type()).isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE));
    }

    @Test
    void readsAPageAsItIsSeen() {
        String page = "<html><head><title>t</title><style>p{}</style></head><body><nav>首页</nav>"
                + "<h1>工作计划</h1><p>一、抓好<b>落实</b>。\n</p><div hidden>暗</div><script>x()</script>"
                + "<table><tr><td>指标</td><td><p>数值</p></td></tr><tr><td>签约率</td><td>70%</td></tr></table>"
                + "<ol start=3><li>甲</li><li>乙</li></ol>末<br>行</body></html>";

        assertThat(own(html(page))).isEqualTo("工作计划\n一、抓好落实。\n指标\t数值\n签约率\t70%\n3. 甲\n4. 乙\n末\n行");
    }

    @Test
    void keepsTheLinesOfATableThatIsOnlyLayout() {
        String page = "<table><tr><td><p>一、甲</p><p>二、乙</p></td></tr></table>";

        assertThat(own(html(page))).isEqualTo("一、甲\n二、乙");
    }

    static Stream<Arguments> asides() {
        return Stream.of(
                argumentSet("a menu", "<nav><ul><li>首页<li>政务公开</ul></nav>", "navigation: 首页\n政务公开"),
                argumentSet("a menu by its role", "<div role=navigation>首页</div>", "navigation: 首页"),
                argumentSet("beside the text", "<aside>相关阅读</aside>", "aside: 相关阅读"),
                argumentSet("below the page", "<footer>主办单位</footer>", "footer: 主办单位"),
                argumentSet("buttons", "<button>打印</button>", "form: 打印"),
                argumentSet("what nobody sees", "<p style='display: none'>暗</p>", "hidden: 暗"),
                argumentSet("for old browsers", "<noscript>请启用脚本</noscript>", "hidden: 请启用脚本"),
                argumentSet("a correction", "<del>20</del>", "deleted: 20"),
                argumentSet(
                        "a phonetic guide", "<ruby>衛<rp>(</rp><rt>wèi</rt><rp>)</rp></ruby>", "phonetic-guide: wèi"),
                argumentSet("the mark of a note", "<sup><a href='#n1'>[1]</a></sup>", "note-mark: [1]"),
                argumentSet("a menu within a menu", "<nav>甲<nav hidden>乙</nav></nav>", "navigation: 甲\n乙"),
                argumentSet("a rare character before it", "<p>𠮷</p><nav>首页</nav>", "navigation: 首页"));
    }

    @ParameterizedTest
    @MethodSource("asides")
    void listsWhatIsNotTheDocumentsOwn(String aside, String listed) {
        Extract extract = html("<p>签约" + aside + "40人</p>");

        assertThat(ExtractFixture.asides(extract)).containsExactly(listed);
        assertThat(own(extract).replace("\n", "").replaceAll("[衛𠮷]", "")).isEqualTo("签约40人");
    }

    @Test
    void listsNeighboursOfOneKindAsOne() {
        Extract extract = html("<nav>甲</nav><nav>乙</nav>文<aside>丙</aside>");

        assertThat(ExtractFixture.asides(extract)).containsExactly("navigation: 甲\n乙", "aside: 丙");
    }

    @Test
    void keepsTheFooterOfAnArticleAndTheExponentOfAUnit() {
        assertThat(html("<article>正文<footer>某县卫健局</footer></article><p>30m<sup>2</sup></p>")
                        .text())
                .isEqualTo("正文\n某县卫健局\n30m2");
    }

    @Test
    void knowsAPageThatIsNothingButMenu() {
        assertThat(html("<nav>首页</nav>").isBlank()).isTrue();
    }

    @Test
    void believesWhatAPageSaysOfItsCharset() {
        byte[] page = "<meta charset=\"gbk\"><p>卫生</p>".getBytes(Charset.forName("GBK"));

        assertThat(Submission.html(page, null).text()).isEqualTo("卫生");
    }

    @Test
    void readsADeeplyNestedPage() {
        String page = "<div>".repeat(50_000) + "深";

        assertThat(html(page).text()).isEqualTo("深");
    }

    @Test
    void readsAPageOfVeryManyCells() {
        String page = "<table><tr>" + "<td>1".repeat(50_000) + "<ol>" + "<li>a".repeat(50_000);

        assertThat(html(page).text()).contains("50000. a");
    }

    private static Extract html(String page) {
        return Submission.html(page.getBytes(StandardCharsets.UTF_8), null);
    }
}
