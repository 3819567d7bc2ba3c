package org.countyreporting.indicators.element;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.indicators.database.Json;
import org.countyreporting.indicators.kept.KeptWork;
import org.countyreporting.indicators.register.Register;
import org.countyreporting.indicators.register.Registered;
import org.countyreporting.indicators.register.Type;

/** The declared data elements. Reference data: the same for every caller, so no scope. */
@ApplicationScoped
public class DataElements {

    private final Register register;
    private final Json json;
    private final KeptWork work;

    DataElements(Register register, Json json, KeptWork work) {
        this.register = register;
        this.json = json;
        this.work = work;
    }

    public Optional<DataElement> find(String code) {
        return register.find(Type.DATA_ELEMENT, code).map(this::element);
    }

    public Map<String, DataElement> byCode(Collection<String> codes) {
        return byCode(register.among(Type.DATA_ELEMENT, codes));
    }

    /** All, and nobody declares one of these before the transaction ends. */
    public Map<String, DataElement> allHolding(Collection<String> codes) {
        register.keepAsTheyAre(codes);
        return all();
    }

    /** As they were declared at a moment; what was declared only later, as it was first. */
    public Map<String, DataElement> byCode(Collection<String> codes, Instant known) {
        return known == null
                ? byCode(codes)
                : register.versions(Type.DATA_ELEMENT, codes, known).stream()
                        .map(this::element)
                        .collect(Collectors.toMap(DataElement::code, Function.identity(), (newest, older) -> newest));
    }

    public Map<Integer, DataElement> byId(Collection<Integer> ids) {
        return register.among(ids).stream()
                .map(this::element)
                .collect(Collectors.toMap(DataElement::id, Function.identity()));
    }

    /** Every element, by code: kept until one is declared. Not for a transaction that declares some itself. */
    public Map<String, DataElement> all() {
        return work.definitions(
                DataElements.class, () -> Collections.unmodifiableMap(byCode(register.all(Type.DATA_ELEMENT))));
    }

    private Map<String, DataElement> byCode(List<Registered> registered) {
        return registered.stream().map(this::element).collect(Collectors.toMap(DataElement::code, Function.identity()));
    }

    DataElement element(Registered registered) {
        return new DataElement(
                registered.id(),
                registered.code(),
                registered.version(),
                json.read(registered.document(), DataElementChange.class));
    }
}
