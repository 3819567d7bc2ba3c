package org.countyreporting.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsChineseAndLatinText() {
        Table table = new Table(1);
        table.add("兰山区", "12");
        table.add("abc", "7");

        assertThat(table.lines()).containsExactly("兰山区  12", "abc      7");
    }
}
