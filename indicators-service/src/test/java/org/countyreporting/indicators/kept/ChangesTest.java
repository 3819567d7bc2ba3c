package org.countyreporting.indicators.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.countyreporting.indicators.kept.Basis.Part;
import org.countyreporting.vocabulary.DivisionCode;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final LocalDate AUGUST = LocalDate.of(2020, 8, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2020, 9, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 31);

    private final Changes changes = new Changes();

    @Test
    void touchWhatIsBelowAndWhatTheyAreSomewhereIn() {
        changes.add(1, List.of(notice("371302")));
        changes.add(2, List.of(notice("1101")));

        assertThat(touched("371302")).isTrue();
        assertThat(touched("371302001")).isTrue();
        assertThat(touched("3713")).isTrue();
        assertThat(touched("37")).isTrue();
        assertThat(touched("00")).isTrue();
        assertThat(touched("371311")).isFalse();
        assertThat(touched("3714")).isFalse();
        assertThat(touched("110105")).isTrue();
    }

    @Test
    void touchTheSlotsTheySpeakOf() {
        changes.add(1, List.of(notice("371302")));

        assertThat(changes.touch(basis("371302", 7, AUGUST, SEPTEMBER), 0, 1)).isTrue();
        assertThat(changes.touch(basis("371302", 7, OCTOBER, OCTOBER), 0, 1)).isFalse();
        assertThat(changes.touch(basis("371302", 8, AUGUST, SEPTEMBER), 0, 1)).isFalse();
    }

    @Test
    void countFromOneGenerationToAnother() {
        changes.add(1, List.of(notice("371302")));
        changes.add(3, List.of(notice("371302")));
        Basis basis = basis("371302", 7, SEPTEMBER, SEPTEMBER);

        assertThat(changes.touch(basis, 0, 1)).isTrue();
        assertThat(changes.touch(basis, 1, 2)).isFalse();
        assertThat(changes.touch(basis, 2, 3)).isTrue();
        assertThat(changes.touch(basis, 3, 9)).isFalse();
    }

    @Test
    void ofEverythingTouchEverythingBefore() {
        changes.add(1, List.of(notice("371302")));
        changes.add(2, List.of(Notice.EVERYTHING));

        assertThat(changes.touch(Basis.DEFINITIONS, 1, 2)).isTrue();
        assertThat(changes.touch(basis("1101", 9, AUGUST, AUGUST), 1, 2)).isTrue();
        assertThat(changes.touch(basis("371302", 7, SEPTEMBER, SEPTEMBER), 2, 3))
                .isFalse();
    }

    @Test
    void thatAreForgottenCountAsChanges() {
        IntStream.rangeClosed(1, 20_000).forEach(generation -> changes.add(generation, List.of(notice("1101"))));
        Basis elsewhere = basis("371302", 7, SEPTEMBER, SEPTEMBER);

        assertThat(changes.touch(elsewhere, 0, 20_000)).isFalse();
        changes.add(20_001, List.of(notice("1101")));
        assertThat(changes.touch(elsewhere, 0, 20_001)).isTrue();
        assertThat(changes.touch(elsewhere, 1, 20_001)).isFalse();
    }

    private boolean touched(String division) {
        return changes.touch(basis(division, 7, SEPTEMBER, SEPTEMBER), 0, 2);
    }

    private static Notice notice(String area) {
        return new Notice(7, area, SEPTEMBER, SEPTEMBER);
    }

    private static Basis basis(String division, int element, LocalDate first, LocalDate last) {
        return new Basis(DivisionCode.parse(division), List.of(new Part(element, first, last)));
    }
}
