package org.countyreporting.indicators.element;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.condition.IfNoneMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.Frequency;

/** An administrator declares a data element, or changes its declaration. */
@ApplicationScoped
class Declaring {

    private final DataElements elements;
    private final Event<ElementDeclared> declared;
    private final Caller caller;
    private final Clock clock;

    Declaring(DataElements elements, Event<ElementDeclared> declared, Caller caller, Clock clock) {
        this.elements = elements;
        this.declared = declared;
        this.caller = caller;
        this.clock = clock;
    }

    /** The declaration as it stands now, and whether it is the first. */
    record Declaration(DataElement element, boolean first) {}

    @Transactional
    Declaration declare(String code, DataElementChange change, IfMatch ifMatch, String ifNoneMatch) {
        check(code, change);
        elements.lock(code);
        Optional<DataElement> known = elements.find(code);
        IfNoneMatch.checkCreates(ifNoneMatch, known.isPresent());
        if (known.isPresent()) {
            IfMatch.require(ifMatch, known.get().version());
            if (known.get().declared().equals(change)) {
                return new Declaration(known.get(), false);
            }
            checkKeepsMeaning(known.get(), change);
        } else {
            IfMatch.checkIfSent(ifMatch, 0);
        }
        long version = known.map(DataElement::version).orElse(0L) + 1;
        DataElement saved = elements.save(code, version, change, caller.subject(), clock.instant());
        declared.fire(new ElementDeclared(saved));
        return new Declaration(saved, known.isEmpty());
    }

    private void check(String code, DataElementChange change) {
        Violations violations = new Violations();
        if (change.frequency() == Frequency.DAY) {
            violations.add(
                    "/frequency",
                    "报送频率应为 month、quarter、half 或 year；时点数可按日填写",
                    "should be month, quarter, half or year; values as of a day are accepted with any of them");
        }
        if (change.minimum() != null
                && change.maximum() != null
                && change.minimum().compareTo(change.maximum()) > 0) {
            violations.add("/maximum", "上限不能小于下限", "should not be below the minimum");
        }
        if (isPartOfItself(code, change)) {
            violations.add(
                    "/partOf", "数据元不能直接或间接属于自身", "an element cannot be a part of itself, not through others either");
        }
        violations.throwIfAny();
    }

    private boolean isPartOfItself(String code, DataElementChange change) {
        Set<String> seen = new HashSet<>(Set.of(code));
        String whole = change.partOf();
        while (whole != null && seen.add(whole)) {
            whole = elements.find(whole)
                    .map(element -> element.declared().partOf())
                    .orElse(null);
        }
        return whole != null;
    }

    /** What stored values mean hangs on these; another meaning is another element. */
    private void checkKeepsMeaning(DataElement known, DataElementChange change) {
        DataElementChange before = known.declared();
        boolean same = before.kind() == change.kind()
                && before.frequency() == change.frequency()
                && before.statisticalYearStart().equals(change.statisticalYearStart());
        if (!same && elements.hasObservations(known)) {
            throw Refusal.conflict(
                    "该数据元已有观测值，类型、报送频率和统计年度不能再改，请另立代码",
                    "There are observations of it: kind, frequency and statistical year stay; declare another code");
        }
    }
}
