package org.countyreporting.progress.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.progress.entry.Decision;
import org.countyreporting.progress.entry.EntryView;
import org.countyreporting.progress.entry.Person;
import org.countyreporting.progress.entry.ProgressEntries;
import org.countyreporting.progress.entry.ProgressEntry;
import org.countyreporting.progress.entry.Reason;
import org.countyreporting.progress.obligation.Obligation;

/** Accepts or returns (审核): the plan's division, or the task's review unit; nobody his own unit's or his own work. */
@ApplicationScoped
class Reviewing {

    private final ProgressEntries entries;
    private final Decision decision;
    private final Caller caller;

    Reviewing(ProgressEntries entries, Decision decision, Caller caller) {
        this.entries = entries;
        this.decision = decision;
        this.caller = caller;
    }

    @Transactional
    EntryView accept(UUID id, IfMatch ifMatch, AcceptanceNote note) {
        return decision.accept(reviewable(id, ifMatch), Person.of(caller), note == null ? null : note.note());
    }

    @Transactional
    EntryView giveBack(UUID id, IfMatch ifMatch, Reason reason) {
        return decision.giveBack(reviewable(id, ifMatch), Person.of(caller), reason.reason());
    }

    private ProgressEntry reviewable(UUID id, IfMatch ifMatch) {
        ProgressEntry entry = entries.lock(id);
        requireReviewer(entry.obligation());
        requireAnotherUnit(entry.obligation());
        if (entry.isWorkOf(Person.of(caller))) {
            throw Refusal.forbidden(
                    "不能审核本人录入或提交的填报，请由他人审核", "You wrote or submitted it yourself: another person has to review it");
        }
        IfMatch.checkIfSent(ifMatch, entry.version());
        return entry;
    }

    /** A token without a unit may be of any unit of its own division. */
    private void requireAnotherUnit(Obligation owed) {
        if (caller.unit().filter(owed.unit()::equals).isPresent()) {
            throw Refusal.forbidden("不能审核本单位的填报", "Nobody reviews the entry of his own unit");
        }
        boolean mayBeOfTheSameUnit =
                owed.unitDivision() == null || owed.unitDivision().equals(caller.division());
        if (caller.unit().isEmpty() && mayBeOfTheSameUnit) {
            throw Refusal.forbidden(
                    "令牌未注明您的单位（unit），无法确认这不是本单位的填报",
                    "The token names no unit: this may be the entry of your own, which you may not review");
        }
    }

    private void requireReviewer(Obligation owed) {
        boolean ofThePlan = caller.scope().covers(owed.planDivision());
        boolean ofTheTask = owed.reviewUnit() != null
                && caller.unit().filter(owed.reviewUnit()::equals).isPresent();
        if (!ofThePlan && !ofTheTask) {
            throw Refusal.forbidden(
                    "只有计划所属行政区划 " + owed.planDivision() + " 或任务指定审核单位的审核员可以审核",
                    "Only reviewers of the plan's division " + owed.planDivision()
                            + " or of the task's review unit may review it");
        }
    }
}
