package org.countyreporting.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.countyreporting.conventions.problem.Violation;
import org.countyreporting.conventions.problem.Violations;
import org.junit.jupiter.api.Test;

class RevisionRulesTest {

    private static final Set<String> EVER = Set.of("0", "1", "2");
    private static final Set<String> LAST = Set.of("1", "2");

    @Test
    void keptTasksOweNoWord() {
        assertThat(pointersOf(List.of(task("1"), task("2"), task("3")))).isEmpty();
    }

    @Test
    void aTaskThatIsGoneIsMissed() {
        assertThat(pointersOf(List.of(task("1")))).containsExactly("/tasks");
    }

    @Test
    void aTaskMayBeReplacedOrWithdrawn() {
        assertThat(pointersOf(List.of(task("3", "1")), withdrawn("2"))).isEmpty();
    }

    @Test
    void whatWasReplacedLongAgoMayStillBeNamed() {
        assertThat(pointersOf(List.of(task("1", "0"), task("2")), withdrawn("0")))
                .isEmpty();
    }

    @Test
    void onlyPublishedTasksAreReplacedOrWithdrawn() {
        assertThat(pointersOf(List.of(task("1", "9"), task("2")), withdrawn("8")))
                .containsExactlyInAnyOrder("/tasks/0/replaces/0", "/withdrawnTasks/0/task");
    }

    @Test
    void whatStaysIsNeitherReplacedNorWithdrawn() {
        assertThat(pointersOf(List.of(task("1"), task("2"), task("3", "1")), withdrawn("2")))
                .containsExactlyInAnyOrder("/tasks/2/replaces/0", "/withdrawnTasks/0/task");
    }

    private static Task task(String id, String... replaces) {
        return new Task(
                id,
                id + ".",
                null,
                "任务",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Arrays.asList(replaces),
                null,
                null,
                null,
                null);
    }

    private static WithdrawnTask withdrawn(String task) {
        return new WithdrawnTask(task, "不再实施");
    }

    private static List<String> pointersOf(List<Task> tasks, WithdrawnTask... withdrawn) {
        Violations violations = new Violations();
        new RevisionRules(EVER, LAST, violations).check(tasks, List.of(withdrawn));
        return violations.all().stream().map(Violation::pointer).toList();
    }
}
