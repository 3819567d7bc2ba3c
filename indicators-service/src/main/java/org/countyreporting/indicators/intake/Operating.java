package org.countyreporting.indicators.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;

/** Asking how an operation goes, and calling it off. */
@ApplicationScoped
class Operating {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final Operations operations;
    private final Remarks remarks;
    private final Caller caller;

    Operating(Operations operations, Remarks remarks, Caller caller) {
        this.operations = operations;
        this.remarks = remarks;
        this.caller = caller;
    }

    /** An operation, and what became of its batch once it is over. */
    record Known(Operation operation, Intake intake) {}

    @Transactional
    Known get(UUID id) {
        return known(find(id));
    }

    @Transactional
    <T> Page<T> list(PageRequest page, Function<Operation, T> view) {
        Instant created = END_OF_TIME;
        UUID id = new UUID(-1, -1);
        List<String> after = page.after(2).orElse(null);
        if (after != null) {
            try {
                created = Instant.parse(after.get(0));
                id = UUID.fromString(after.get(1));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw PageRequest.badCursor();
            }
        }
        List<Operation> found = operations.before(created, id, caller.scope(), page.limit() + 1);
        return Page.of(
                found,
                page,
                operation ->
                        List.of(operation.createdAt().toString(), operation.id().toString()),
                view);
    }

    @Transactional
    <T> Page<T> rejections(UUID id, PageRequest page, Function<Remark, T> view) {
        find(id);
        long after;
        try {
            after = page.after(1).map(key -> Long.parseLong(key.get(0))).orElse(0L);
        } catch (NumberFormatException e) {
            throw PageRequest.badCursor();
        }
        return Page.of(
                remarks.of(id, false, after, page.limit() + 1),
                page,
                kept -> List.of(String.valueOf(kept.position())),
                kept -> view.apply(kept.remark()));
    }

    /** Nothing of what is cancelled stays; what is over cannot be cancelled. */
    @Transactional
    Known cancel(UUID id) {
        DivisionCode division = operations.divisionOf(id).orElseThrow(Operating::unknown);
        caller.scope().requireForWriting(division);
        boolean cancelled = operations.end(id, OperationState.CANCELLED);
        Operation operation = find(id);
        if (!cancelled && operation.state() != OperationState.CANCELLED) {
            throw Refusal.conflict("该任务已结束，不能取消", "The operation is over and cannot be cancelled");
        }
        return known(operation);
    }

    private Operation find(UUID id) {
        return operations.find(id, caller.scope()).orElseThrow(Operating::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("未找到该任务，或已超过保存期限", "There is no such operation, or it is no longer kept");
    }

    private Known known(Operation operation) {
        Operation.Counts counts = operation.counts();
        if (counts == null) {
            return new Known(operation, null);
        }
        List<Remarks.Kept> rejections = remarks.of(operation.id(), false, 0, Remarks.SHOWN + 1);
        List<Remarks.Kept> notices = remarks.of(operation.id(), true, 0, Remarks.SHOWN);
        return new Known(
                operation,
                new Intake(
                        counts.created(),
                        counts.updated(),
                        counts.unchanged(),
                        counts.rejected(),
                        0,
                        rejections.size(),
                        rejections.stream()
                                .limit(Remarks.SHOWN)
                                .map(Remarks.Kept::remark)
                                .toList(),
                        notices.stream().map(Remarks.Kept::remark).toList(),
                        operation.id()));
    }
}
