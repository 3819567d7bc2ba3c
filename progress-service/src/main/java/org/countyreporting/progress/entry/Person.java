package org.countyreporting.progress.entry;

import org.countyreporting.conventions.access.Caller;

/**
 * Who acted.
 *
 * @param subject whom the identity provider means, for rules
 * @param name for people
 */
public record Person(String subject, String name) {

    public static Person of(Caller caller) {
        return new Person(caller.subject(), caller.name());
    }
}
