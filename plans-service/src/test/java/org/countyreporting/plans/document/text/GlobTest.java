package org.countyreporting.plans.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "上一篇*, 上一篇:通知, true", "*备#号*, 某ICP备2021号-1, true", "#年#月, 2024年5月, true", "#年#月, 2024年月, false",
        "分享, 分享到, false", "*, x, true", "*a*a*b, aaaaaaaaaaaaaaaa, false", "a*b*c, axxbyyc, true"
    })
    void matches(String pattern, String text, boolean matches) {
        assertThat(new Glob(pattern).matches(text)).isEqualTo(matches);
    }
}
