package org.countyreporting.progress.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.progress.obligation.Conditions;
import org.countyreporting.progress.obligation.DueDates;
import org.countyreporting.progress.obligation.ListOrder;
import org.countyreporting.progress.obligation.ObligationFilter;
import org.countyreporting.progress.obligation.Visible;

/** Shows entries and their revisions to whom they are visible. */
@ApplicationScoped
class Reading {

    private final ProgressEntries entries;
    private final Visible visible;
    private final Caller caller;
    private final DueDates dueDates;

    Reading(ProgressEntries entries, Visible visible, Caller caller, DueDates dueDates) {
        this.entries = entries;
        this.visible = visible;
        this.caller = caller;
        this.dueDates = dueDates;
    }

    Page<EntryView> list(ObligationFilter asked, EntryState state, PageRequest page) {
        Conditions conditions =
                asked.narrow(visible.conditions(), caller.scope()).equal("e.state", "state", state);
        return Page.of(
                entries.list(conditions, page),
                page,
                entry -> ListOrder.key(entry.obligation()),
                entry -> EntryView.of(entry, dueDates.today()));
    }

    EntryView one(UUID id) {
        return EntryView.of(entries.find(visible.conditions(), id), dueDates.today());
    }

    Page<RevisionView> revisions(UUID id, PageRequest page) {
        ProgressEntry entry = entries.find(visible.conditions(), id);
        int after = page.after(1).map(key -> number(key.get(0))).orElse(0);
        return Page.of(
                entries.revisions(id, after, page.limit() + 1),
                page,
                revision -> List.of(String.valueOf(revision.number())),
                revision -> RevisionView.of(revision, entry.unitKind()));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw PageRequest.badCursor();
        }
    }
}
