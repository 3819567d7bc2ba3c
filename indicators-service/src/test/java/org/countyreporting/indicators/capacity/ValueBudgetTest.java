package org.countyreporting.indicators.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.countyreporting.conventions.problem.Refusal;
import org.junit.jupiter.api.Test;

class ValueBudgetTest {

    private final ValueBudget budget = new ValueBudget(Optional.of(1_000));

    @Test
    void whatFitsDoesNotWait() {
        boolean waited = budget.spend(600, outer -> budget.spend(400, inner -> outer || inner));
        assertThat(waited).isFalse();
    }

    @Test
    void whatCouldNeverFitIsRefused() {
        assertThatThrownBy(() -> budget.spend(1_001, waited -> waited)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatDoesNotFitYetWaitsAndIsTold() throws Exception {
        FutureTask<Boolean> second = new FutureTask<>(() -> budget.spend(600, waited -> waited));
        Thread thread = new Thread(second);
        CountDownLatch ended = new CountDownLatch(1);
        budget.spend(600, waited -> {
            thread.start();
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            ended.countDown();
            return waited;
        });
        assertThat(second.get()).isTrue();
        assertThat(ended.getCount()).isZero();
    }

    @Test
    void whatFailedIsGivenBack() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> budget.spend(1_000, waited -> {
                        throw new IllegalStateException("as it happens");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(budget.<Boolean>spend(1_000, waited -> waited)).isFalse();
    }
}
