package org.countyreporting.indicators.definition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countyreporting.indicators.database.Json;
import org.countyreporting.indicators.kept.KeptWork;
import org.countyreporting.indicators.register.Register;
import org.countyreporting.indicators.register.Registered;
import org.countyreporting.indicators.register.Type;

/** The defined indicators. Reference data: the same for every caller, so no scope. */
@ApplicationScoped
public class Indicators {

    private final Register register;
    private final Json json;
    private final KeptWork work;

    Indicators(Register register, Json json, KeptWork work) {
        this.register = register;
        this.json = json;
        this.work = work;
    }

    /** A definition as it is stored: what was derived when it was saved is kept with it. */
    record Stored(IndicatorChange defined, Behaviour behaviour) {}

    /** All versions of several indicators, the newest first. */
    public Map<String, List<Indicator>> versions(Collection<String> codes) {
        return versions(codes, null);
    }

    /**
     * The same as they were known at a moment.
     *
     * @param known leaves out what was saved after this moment, but for a first version; null for all
     */
    public Map<String, List<Indicator>> versions(Collection<String> codes, Instant known) {
        return register.versions(Type.INDICATOR, codes, known).stream()
                .map(this::indicator)
                .collect(Collectors.groupingBy(Indicator::code));
    }

    /** Every indicator as it is defined now: kept until one is. Not for a transaction that defines some itself. */
    public List<Indicator> newest() {
        return work.definitions(
                Indicators.class,
                () -> register.all(Type.INDICATOR).stream().map(this::indicator).toList());
    }

    Indicator indicator(Registered registered) {
        Stored stored = json.read(registered.document(), Stored.class);
        return Indicator.of(registered.code(), registered.version(), stored.defined(), stored.behaviour());
    }
}
