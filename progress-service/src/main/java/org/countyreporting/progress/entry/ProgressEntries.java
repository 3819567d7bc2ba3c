package org.countyreporting.progress.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
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

    private final EntityManager database;

    ProgressEntries(EntityManager database) {
        this.database = database;
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
        return conditions
                .bind(database.createQuery(SELECT + conditions.where() + order, ProgressEntry.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** For change: whoever else wants to change it waits, and then sees what was done. */
    public ProgressEntry lock(UUID id) {
        return Optional.ofNullable(database.find(ProgressEntry.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ProgressEntries::unknown);
    }

    List<ProgressEntry> unconfirmedOf(UnitId unit) {
        return database.createQuery(
                        "select e from ProgressEntry e join e.obligation o where e.unconfirmed = true and o.unit = :unit",
                        ProgressEntry.class)
                .setParameter("unit", unit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(ProgressEntry entry) {
        database.persist(entry);
    }

    void add(EntryRevision revision) {
        database.persist(revision);
    }

    EntryRevision revision(UUID entry, int number) {
        return database.find(EntryRevision.class, new RevisionKey(entry, number));
    }

    List<EntryRevision> revisions(UUID entry, int after, int most) {
        return database.createQuery(
                        """
                        from EntryRevision r where r.key.entry = :entry and r.key.number > :after
                        order by r.key.number""",
                        EntryRevision.class)
                .setParameter("entry", entry)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes what is pending, so that the version is the one the change gets. */
    void flush() {
        database.flush();
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这一填报，或不在您可见的范围内", "There is no such entry, or you may not see it");
    }
}
