package org.countyreporting.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryStateTest {

    private static final Map<EntryState, Map<Step, EntryState>> OPEN = new EnumMap<>(Map.of(
            EntryState.DRAFT, Map.of(Step.EDIT, EntryState.DRAFT, Step.SUBMIT, EntryState.SUBMITTED),
            EntryState.SUBMITTED, Map.of(Step.ACCEPT, EntryState.ACCEPTED, Step.RETURN, EntryState.RETURNED),
            EntryState.RETURNED, Map.of(Step.EDIT, EntryState.RETURNED, Step.SUBMIT, EntryState.SUBMITTED),
            EntryState.ACCEPTED, Map.of(Step.CORRECT, EntryState.DRAFT)));

    @ParameterizedTest
    @EnumSource
    void onlyTheseStepsAreOpen(EntryState state) {
        for (Step step : Step.values()) {
            EntryState next = OPEN.get(state).get(step);
            if (next != null) {
                assertThat(state.after(step)).as("%s from %s", step, state).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> state.after(step))
                        .as("%s from %s", step, state)
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                                .isEqualTo(ProblemType.CONFLICT));
            }
        }
    }
}
