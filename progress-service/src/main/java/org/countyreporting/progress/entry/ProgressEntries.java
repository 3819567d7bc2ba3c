package org.countyreporting.progress.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.progress.obligation.Conditions;
import org.countyreporting.progress.obligation.ListOrder;
import org.countyreporting.vocabulary.UnitId;

/** All progress entries, and their revisions. */
@ApplicationScoped
public class ProgressEntries {

    private static final String SELECT = "select e from ProgressEntry e join fetch e.obligation o";

    private final ProgressEntryRepository entries;
    private final EntryRevisionRepository revisions;

    ProgressEntries(ProgressEntryRepository entries, EntryRevisionRepository revisions) {
        this.entries = entries;
        this.revisions = revisions;
    }

    /** One more than the page's limit where there are more. */
    List<ProgressEntry> list(Conditions conditions, PageRequest page) {
        ListOrder.startAfter(page, conditions);
        return query(conditions, ListOrder.ORDER, page.limit() + 1);
    }

    ProgressEntry find(Conditions visible, UUID id) {
        return query(visible.equal("e.id", "id", id), "", 1).stream()
                .findFirst()
                .orElseThrow(ProgressEntries::unknown);
    }

    private List<ProgressEntry> query(Conditions conditions, String order, int most) {
        return entries.find(SELECT + conditions.where() + order, conditions.parameters())
                .page(0, most)
                .list();
    }

    /** For change: whoever else wants to change it waits, and then sees what was done. */
    public ProgressEntry lock(UUID id) {
        return entries.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProgressEntries::unknown);
    }

    List<ProgressEntry> unconfirmedOf(UnitId unit) {
        return entries.find(
                        "select e from ProgressEntry e join e.obligation o where e.unconfirmed = true and o.unit = ?1",
                        unit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void add(ProgressEntry entry) {
        entries.persist(entry);
    }

    void add(EntryRevision revision) {
        revisions.persist(revision);
    }

    EntryRevision revision(UUID entry, int number) {
        return revisions.findById(new RevisionKey(entry, number));
    }

    List<EntryRevision> revisions(UUID entry, int after, int most) {
        return revisions
                .find("key.entry = ?1 and key.number > ?2 order by key.number", entry, after)
                .page(0, most)
                .list();
    }

    /** Writes what is pending, so that the version is the one the change gets. */
    void flush() {
        entries.flush();
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这一填报，或不在您可见的范围内", "There is no such entry, or you may not see it");
    }
}
