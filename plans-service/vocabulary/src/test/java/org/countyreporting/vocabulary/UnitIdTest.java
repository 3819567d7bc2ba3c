package org.countyreporting.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdTest {

    /** Published codes of well-known organisations: Tencent, Huawei. */
    @ParameterizedTest
    @ValueSource(strings = {"9144030071526726XG", "914403001922038216"})
    void acceptsPublishedCodes(String text) {
        assertThat(UnitId.parse(text)).hasToString(text);
        assertThat(UnitId.of(text.substring(0, 17))).isEqualTo(UnitId.parse(text));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "914403001922038217",
                "914403001922038261",
                "91440300192203821",
                "9144030019220382166",
                "914403001922O38216",
                "91440300192203821６",
                "9144030071526726xg"
            })
    void refusesMistypedCodes(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitId.parse(text));
    }
}
