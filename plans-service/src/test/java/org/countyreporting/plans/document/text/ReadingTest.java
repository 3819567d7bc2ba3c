package org.countyreporting.plans.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {

    private static final String MIXED = "縣衛(wèi)生健康系統(tǒng)２０２４年\r\n　（一）新增𠮷字號門診３　家，HPV（人乳頭瘤病毒）";

    static Stream<Arguments> readings() {
        return Stream.of(
                argumentSet("full-width digits and brackets", "（１２）％：；，！", "(12)%:;,!"),
                argumentSet("what stays", "。、“”《》…", "。、“”《》…"),
                argumentSet("traditional characters", "醫療衛生機構", "医疗卫生机构"),
                argumentSet("pinyin notes", "衛(wèi)生事業(yè)", "卫生事业"),
                argumentSet("an abbreviation is no pinyin", "疫苗(hpv)接种", "疫苗(hpv)接种"),
                argumentSet("spaces of every kind", "a\u00a0b\u3000c\td", "a b c d"),
                argumentSet("what cannot be seen", "\ufeff一\u200b二\u00ad", "一二"),
                argumentSet("line ends", "a\r\nb\u2028c", "a\nb\nc"),
                argumentSet("dashes of ranges", "1–3、2－4", "1-3、2-4"),
                argumentSet("radicals that look like characters", "⼀⼆", "一二"),
                argumentSet("letter-spaced lines", "工 作 总 结\n共 12 家 医 院\n甲 乙", "工作总结\n共12家医院\n甲 乙"),
                argumentSet("marks of headings and bold words", "# 总结\n## 一、甲\n签约率**70%**。", "总结\n一、甲\n签约率70%。"),
                argumentSet("a bold line", "**一、甲**\n**乙。** 丙", "一、甲\n乙。 丙"),
                argumentSet("a table's frame", "# 甲\n| 乙 | 丙 |\n| --- | --- |", "甲\n 乙  丙 \n"),
                argumentSet("stars that mask something", "张**、李**\n|甲|", "张**、李**\n|甲|"),
                argumentSet("corner brackets", "「健康」『县』", "“健康”‘县’"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsAs(String raw, String clean) {
        assertThat(Reading.plain(raw).clean()).isEqualTo(clean);
    }

    @Test
    void everyCharacterIsQuotedFromWhereItStands() {
        Reading reading = Reading.plain(MIXED);

        for (int from = 0; from < reading.length(); from++) {
            for (int to = from + 1; to <= reading.length(); to++) {
                Span span = reading.span(from, to);
                int start = MIXED.offsetByCodePoints(0, span.start());
                int end = MIXED.offsetByCodePoints(0, span.end());
                assertThat(MIXED.substring(start, end)).isEqualTo(reading.quote(from, to));
            }
        }
    }

    @Test
    void aQuoteReadsAsWhatItQuotes() {
        Reading reading = Reading.plain(MIXED);

        IntStream.range(1, reading.length())
                .filter(to -> !Character.isHighSurrogate(reading.clean().charAt(to - 1)))
                .forEach(to -> assertThat(Reading.plain(reading.quote(0, to)).clean())
                        .isEqualTo(reading.clean().substring(0, to)));
    }

    @Test
    void countsCodePointsNotCharacters() {
        Reading reading = Reading.plain("𠮷𠮷号");

        int at = reading.clean().indexOf('号');

        assertThat(reading.span(at, at + 1)).isEqualTo(new Span(2, 3));
    }

    @Test
    void keepsPlacesWhenPartsAreLeftOut() {
        Reading reading = Reading.plain("首页\n正文");
        boolean[] kept = {false, false, false, true, true};

        Reading left = reading.keeping(kept);

        assertThat(left.clean()).isEqualTo("正文");
        assertThat(left.span(0, 2)).isEqualTo(new Span(3, 5));
    }

    @Test
    void printsWithoutWhatWasLeftOutBetweenTheLines() {
        Reading reading = Reading.plain("甲\n廣告\n乙");
        boolean[] kept = {true, true, false, false, false, true};

        assertThat(reading.keeping(kept).printed(0, 3)).isEqualTo("甲\n乙");
    }

    @Test
    void nothingIsNowhere() {
        assertThat(Reading.plain("").span(0, 0)).isEqualTo(new Span(0, 0));
        assertThat(Reading.plain("一").span(1, 1)).isEqualTo(new Span(1, 1));
    }
}
