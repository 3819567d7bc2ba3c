package org.countyreporting.conventions.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A scalar of exactly its JSON type: no number out of a text, no text out of a number, nothing cut to fit. */
final class StrictScalar<T> extends StdScalarDeserializer<T> {

    private interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    private final Class<T> type;
    private final Set<JsonToken> tokens;
    private final transient Reading<T> reading;

    private StrictScalar(Class<T> type, Reading<T> reading, JsonToken... tokens) {
        super(type);
        this.type = type;
        this.tokens = Set.of(tokens);
        this.reading = reading;
    }

    static List<StrictScalar<?>> all() {
        return List.of(
                new StrictScalar<>(String.class, JsonParser::getText, JsonToken.VALUE_STRING),
                new StrictScalar<>(
                        Boolean.class, JsonParser::getBooleanValue, JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                new StrictScalar<>(Integer.class, JsonParser::getIntValue, JsonToken.VALUE_NUMBER_INT),
                new StrictScalar<>(Long.class, JsonParser::getLongValue, JsonToken.VALUE_NUMBER_INT),
                new StrictScalar<>(
                        BigDecimal.class,
                        JsonParser::getDecimalValue,
                        JsonToken.VALUE_NUMBER_INT,
                        JsonToken.VALUE_NUMBER_FLOAT));
    }

    void register(SimpleModule module) {
        module.addDeserializer(type, this);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (!tokens.contains(token)) {
            return type.cast(context.handleUnexpectedToken(type, token, parser, null));
        }
        T value;
        try {
            value = reading.read(parser);
        } catch (JsonProcessingException | ArithmeticException e) {
            return type.cast(context.handleWeirdStringValue(type, parser.getText(), "out of range"));
        }
        if (value instanceof String text
                && !StorableText.is(text)
                && !CollectingHandler.collect(parser, StorableText.REFUSAL)) {
            throw context.weirdStringException(text, type, StorableText.REFUSAL.en());
        }
        return value;
    }
}
