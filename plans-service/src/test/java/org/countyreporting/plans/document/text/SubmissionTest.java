package org.countyreporting.plans.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final String WORDS = "一、卫生健康";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "gb2312", "UTF-16", "Big5"})
    void readsTheDeclaredCharset(String charset) {
        String words = charset.equals("Big5") ? "一、醫療" : WORDS;

        assertThat(Submission.plain(words.getBytes(Charset.forName(charset)), charset))
                .isEqualTo(words);
    }

    @Test
    void readsCharactersThatOnlyTheLargerSetHas() {
        byte[] bytes = "喆镕".getBytes(Charset.forName("GB18030"));

        assertThat(Submission.plain(bytes, "GB2312")).isEqualTo("喆镕");
    }

    @Test
    void takesUtf8ForGranted() {
        assertThat(Submission.plain(WORDS.getBytes(StandardCharsets.UTF_8), null))
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

        assertThat(Submission.html(page.getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("工作计划\n一、抓好落实。\n指标\t数值\n签约率\t70%\n3. 甲\n4. 乙\n末\n行");
    }

    @Test
    void keepsTheLinesOfATableThatIsOnlyLayout() {
        String page = "<table><tr><td><p>一、甲</p><p>二、乙</p></td></tr></table>";

        assertThat(Submission.html(page.getBytes(StandardCharsets.UTF_8), "UTF-8"))
                .isEqualTo("一、甲\n二、乙");
    }

    @Test
    void believesWhatAPageSaysOfItsCharset() {
        byte[] page = "<meta charset=\"gbk\"><p>卫生</p>".getBytes(Charset.forName("GBK"));

        assertThat(Submission.html(page, null)).isEqualTo("卫生");
    }

    @Test
    void readsADeeplyNestedPage() {
        String page = "<div>".repeat(50_000) + "深";

        assertThat(Submission.html(page.getBytes(StandardCharsets.UTF_8), null)).isEqualTo("深");
    }

    @Test
    void readsAPageOfVeryManyCells() {
        String page = "<table><tr>" + "<td>1".repeat(50_000) + "<ol>" + "<li>a".repeat(50_000);

        assertThat(Submission.html(page.getBytes(StandardCharsets.UTF_8), null)).contains("50000. a");
    }
}
