package org.countyreporting.gateway.peer;

import org.countyreporting.conventions.problem.Text;

/**
 * What a service answered, or why there is nothing.
 *
 * @param status HTTP status, or 0 when there was no answer
 * @param reason why there is no value, for the person who reads it
 */
public record Reply<T>(Service service, T value, int status, Text reason) {

    static <T> Reply<T> of(Service service, int status, T value) {
        return new Reply<>(service, value, status, null);
    }

    static <T> Reply<T> without(Service service, int status, Text reason) {
        return new Reply<>(service, null, status, reason);
    }

    public boolean isThere() {
        return value != null;
    }

    public boolean isRefused(int by) {
        return status == by;
    }
}
