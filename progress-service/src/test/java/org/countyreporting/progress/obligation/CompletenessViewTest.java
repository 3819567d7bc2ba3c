package org.countyreporting.progress.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletenessViewTest {

    @Test
    void theRateIsRoundedHalfUpAndAbsentWhenNothingIsOwed() {
        assertThat(CompletenessView.rate(2, 3)).hasToString("66.67");
        assertThat(CompletenessView.rate(0, 3)).hasToString("0.00");
        assertThat(CompletenessView.rate(3, 3)).hasToString("100.00");
        assertThat(CompletenessView.rate(0, 0)).isNull();
    }
}
