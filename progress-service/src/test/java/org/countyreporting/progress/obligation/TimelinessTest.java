package org.countyreporting.progress.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimelinessTest {

    private static final LocalDate DUE = LocalDate.parse("2020-10-14");

    static Stream<Arguments> cases() {
        return Stream.of(
                argumentSet("submitted on the due date", DUE, DUE, DUE, Timeliness.ON_TIME),
                argumentSet("submitted the day after", DUE.plusDays(1), DUE, DUE.plusDays(9), Timeliness.LATE),
                argumentSet("not submitted, due today", null, DUE, DUE, null),
                argumentSet("not submitted, due yesterday", null, DUE, DUE.plusDays(1), Timeliness.OVERDUE),
                argumentSet("no due date known", DUE, null, DUE, null));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isJudgedByTheFirstSubmission(LocalDate submitted, LocalDate due, LocalDate today, Timeliness expected) {
        assertThat(Timeliness.of(submitted, due, today)).isEqualTo(expected);
    }
}
