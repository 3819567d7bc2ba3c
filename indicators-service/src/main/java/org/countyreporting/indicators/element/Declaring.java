package org.countyreporting.indicators.element;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.register.Registered;
import org.countyreporting.indicators.register.Registering;
import org.countyreporting.indicators.register.Type;
import org.jdbi.v3.core.Jdbi;

/** An administrator declares a data element, or changes its declaration. */
@ApplicationScoped
public class Declaring {

    private final Registering registering;
    private final DataElements elements;
    private final Event<ElementDeclared> declared;
    private final Jdbi jdbi;

    Declaring(Registering registering, DataElements elements, Event<ElementDeclared> declared, Jdbi jdbi) {
        this.registering = registering;
        this.elements = elements;
        this.declared = declared;
        this.jdbi = jdbi;
    }

    @Transactional
    public Registering.Outcome declare(String code, DataElementChange change, IfMatch ifMatch, String ifNoneMatch) {
        check(code, change);
        Optional<Registered> known = registering.open(Type.DATA_ELEMENT, code, ifMatch, ifNoneMatch);
        if (known.isPresent()) {
            DataElement before = elements.element(known.get());
            if (before.declared().equals(change)) {
                return new Registering.Outcome(known.get(), false);
            }
            checkKeepsMeaning(before, change);
        }
        Registering.Outcome outcome = registering.save(Type.DATA_ELEMENT, code, known, change);
        declared.fire(new ElementDeclared(elements.element(outcome.registered())));
        return outcome;
    }

    private void check(String code, DataElementChange change) {
        Violations violations = new Violations();
        change.check(violations);
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
        if (!same && hasObservations(known)) {
            throw Refusal.conflict(
                    "该数据元已有观测值，类型、报送频率和统计年度不能再改，请另立代码",
                    "There are observations of it: kind, frequency and statistical year stay; declare another code");
        }
    }

    private boolean hasObservations(DataElement element) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from observation where element_id = :id)")
                        .bind("id", element.id())
                        .mapTo(Boolean.class)
                        .one());
    }
}
