package org.countyreporting.conventions.problem;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells by SQLSTATE what a failure of the database means to the caller. */
final class DatabaseFailures {

    private DatabaseFailures() {}

    /** Connection lost or refused, server starting or stopping, no connection free: worth another try later. */
    static boolean isUnreachable(Throwable failure) {
        return sql(failure).anyMatch(e -> {
            String state = e.getSQLState();
            return state == null
                    ? String.valueOf(e.getMessage()).contains("cquisition timeout")
                    : state.startsWith("08") || state.startsWith("57P0") || state.startsWith("53");
        });
    }

    /** Text with a NUL, which JSON can carry and PostgreSQL cannot keep. */
    static boolean isUnstorableText(Throwable failure) {
        return sql(failure)
                .anyMatch(e -> e.getSQLState() != null && e.getSQLState().matches("22021|22P05"));
    }

    /** Two writers met: a lost race for a row, a unique key, a serialisation or a deadlock. */
    static boolean isConcurrentChange(Throwable failure) {
        return causes(failure).anyMatch(e -> e.getClass().getSimpleName().matches("OptimisticLock.*|StaleObject.*"))
                || sql(failure)
                        .anyMatch(
                                e -> e.getSQLState() != null && e.getSQLState().matches("23505|40001|40P01"));
    }

    private static Stream<SQLException> sql(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
