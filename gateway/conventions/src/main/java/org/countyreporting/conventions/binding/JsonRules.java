package org.countyreporting.conventions.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * JSON as the API speaks it: strict in what it takes (unknown fields, duplicate keys, text for numbers are refused),
 * exact decimals in plain notation, absent instead of null, the values of the vocabulary as their canonical text.
 */
@Singleton
class JsonRules implements ObjectMapperCustomizer {

    private static final int MAX_NUMBER_DIGITS = 100;
    private static final int MAX_NESTING = 50;
    private static final int MAX_STRING = 20_000_000;

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        json.getFactory().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
        json.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.getFactory().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(MAX_NUMBER_DIGITS)
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(MAX_STRING)
                        .build());
        json.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        SimpleModule values = new SimpleModule("reporting-values");
        Value.ALL.forEach(value -> bind(values, value));
        StrictScalar.all().forEach(scalar -> scalar.register(values));
        json.registerModule(values);
        json.addHandler(new CollectingHandler());
    }

    private static <T> void bind(SimpleModule module, Value<T> value) {
        module.addSerializer(value.type(), ToStringSerializer.instance);
        module.addDeserializer(value.type(), new FromText<>(value));
    }

    private static final class FromText<T> extends FromStringDeserializer<T> {

        private final transient Value<T> value;

        FromText(Value<T> value) {
            super(value.type());
            this.value = value;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return value.parse().apply(text);
            } catch (IllegalArgumentException e) {
                if (CollectingHandler.collect(context.getParser(), value.refusal(text))) {
                    return null;
                }
                throw context.weirdStringException(text, value.type(), value.en());
            }
        }

        @Override
        protected Object _deserializeFromEmptyString(DeserializationContext context) throws IOException {
            return _deserialize("", context);
        }
    }
}
