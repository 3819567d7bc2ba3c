package org.countyreporting.indicators.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.countyreporting.indicators.database.Forgetful;

/** Long intakes wait here, with db-scheduler: durable, on any replica, again after a failure or a crash. */
@Singleton
class LoadQueue {

    private static final String TABLE = "operation_task";
    /** So many at a time and process: each keeps the database busy for itself. */
    private static final int THREADS = 2;

    private static final Duration POLL = Duration.ofMillis(250);
    /** A load whose process died is taken up by another after four of these. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private static final int HEARTBEATS_MISSED = 4;
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int MOST_FAILURES = 5;
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Loading loading;
    private final OneTimeTask<Void> load;
    private final Scheduler scheduler;

    LoadQueue(DataSource database, Loading loading, @All List<Forgetful> forgetful) {
        this.loading = loading;
        this.load = Tasks.oneTime("load", Void.class)
                .onFailure(this::failed)
                .execute((instance, context) -> loading.load(UUID.fromString(instance.getId())));
        RecurringTask<Void> forget = Tasks.recurring("forget", FixedDelay.ofHours(1))
                .execute((instance, context) -> forgetful.forEach(Forgetful::forget));
        this.scheduler = Scheduler.create(database, load)
                .startTasks(forget)
                .tableName(TABLE)
                .threads(THREADS)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(STOPPING)
                .failureLogging(LogLevel.DEBUG, false)
                .build();
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    /** In the transaction of what stages it: queued when that is committed, and not otherwise. */
    void add(UUID operation) {
        scheduler.scheduleIfNotExists(
                load.instance(operation.toString()), Clock.systemUTC().instant());
    }

    private void failed(ExecutionComplete failure, ExecutionOperations<Void> task) {
        if (failure.getCause().filter(Loading.Occupied.class::isInstance).isPresent()) {
            task.reschedule(failure, Clock.systemUTC().instant().plus(HEARTBEAT));
            return;
        }
        UUID operation = UUID.fromString(failure.getExecution().taskInstance.getId());
        int failures = failure.getExecution().consecutiveFailures + 1;
        Log.warnf(failure.getCause().orElse(null), "operation %s failed %d times", operation, failures);
        if (failures < MOST_FAILURES) {
            task.reschedule(failure, Clock.systemUTC().instant().plus(RETRY.multipliedBy(1L << failures)));
        } else {
            loading.giveUp(operation);
            task.stop();
        }
    }
}
