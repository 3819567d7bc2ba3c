package org.countyreporting.conventions.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.countyreporting.conventions.idempotency.IdempotentAnswers;

/** Carries queued messages to the peers, with db-scheduler: durable, on any replica, again after a failure or a crash. */
@Singleton
@IfBuildProperty(name = "county-reporting.database", stringValue = "true", enableIfMissing = true)
class Courier {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration FIRST_RETRY = Duration.ofMillis(250);
    private static final Duration LAST_RETRY = Duration.ofSeconds(10);
    /** A delivery whose process died is taken up by another after four of these. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private static final int THREADS = 4;

    private static final String DELIVER = "deliver";

    private final DataSource database;
    private final Peers peers;
    private final OneTimeTask<Delivery> deliver;
    private final Scheduler scheduler;

    Courier(Peers peers, DataSource database, ObjectMapper json, IdempotentAnswers answers) {
        this.peers = peers;
        this.database = database;
        this.deliver = Tasks.oneTime(DELIVER, Delivery.class)
                .onFailure(Courier::tryAgain)
                .execute((instance, context) -> deliver(instance.getData()));
        RecurringTask<Void> forget = Tasks.recurring("forget-answers", FixedDelay.ofHours(1))
                .execute((instance, context) -> answers.forgetOld());
        this.scheduler = Scheduler.create(database, deliver)
                .startTasks(forget)
                .serializer(new JsonTaskData(json))
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 2.0)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .failureLogging(LogLevel.DEBUG, false)
                .build();
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    /** @return whether it was; it is not when one of that name is queued or under way */
    boolean queue(String name, Delivery delivery) {
        return scheduler.scheduleIfNotExists(deliver.instance(name, delivery), Instant.now());
    }

    /** In the caller's transaction; one that is under way goes on. */
    void callOff(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "delete from scheduled_tasks where task_name = ? and task_instance = ? and not picked")) {
            statement.setString(1, DELIVER);
            statement.setString(2, name);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a delivery could not be called off", e);
        }
    }

    private void deliver(Delivery delivery) {
        try {
            HttpResponse<String> answer = peers.put(delivery.peer(), delivery.path(), delivery.body());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException(delivery.peer().key() + delivery.path() + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tryAgain(ExecutionComplete failed, ExecutionOperations<Delivery> operations) {
        int failures = failed.getExecution().consecutiveFailures + 1;
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
        Instant next = Instant.now().plus(wait.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : wait);
        Log.warnf(
                "delivery %s failed %d times, next at %s: %s",
                failed.getExecution().taskInstance.getId(),
                failures,
                next,
                failed.getCause().map(Throwable::getMessage).orElse("unknown"));
        operations.reschedule(failed, next);
    }
}
