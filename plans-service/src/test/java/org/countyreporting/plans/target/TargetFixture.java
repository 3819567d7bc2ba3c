package org.countyreporting.plans.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import org.countyreporting.vocabulary.Period;

/** Targets for tests, by what matters of them. */
public final class TargetFixture {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule().addDeserializer(Period.class, new PeriodFromText()));

    private TargetFixture() {}

    /** On some data element; a change is in points. */
    public static Target of(Comparator comparator, String value, String unit) {
        return new Target(
                "t",
                null,
                null,
                "some_element",
                comparator,
                new BigDecimal(value),
                null,
                null,
                comparator.isChange() ? Change.POINTS : null,
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** As a planner would write it. */
    public static Target parse(String json) {
        try {
            return JSON.readValue(json.replace('\'', '"'), Target.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static final class PeriodFromText extends FromStringDeserializer<Period> {

        PeriodFromText() {
            super(Period.class);
        }

        @Override
        protected Period _deserialize(String text, DeserializationContext context) {
            return Period.parse(text);
        }
    }
}
