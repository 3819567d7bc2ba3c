package org.countyreporting.progress.entry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.countyreporting.progress.unit.UnitTold;

/**
 * Entries taken while plans-service was down lose their finding once it has told us of their unit. First of those who
 * hear of it: whoever changes an entry and its obligation takes the entry's lock before the obligation's.
 */
@ApplicationScoped
class Confirmation {

    private final ProgressEntries entries;
    private final Handover handover;

    Confirmation(ProgressEntries entries, Handover handover) {
        this.entries = entries;
        this.handover = handover;
    }

    void confirm(@Observes @Priority(1) UnitTold told) {
        for (ProgressEntry entry : entries.unconfirmedOf(told.unit().id())) {
            entry.confirm(told.unit());
            if (entry.revision() > 0) {
                handover.tell(entry);
            }
        }
    }
}
