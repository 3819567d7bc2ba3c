package org.countyreporting.indicators.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.countyreporting.indicators.observation.RejectionCode;

/**
 * A value as it was sent: what cannot be read as a number is the fault of its row alone.
 *
 * @param number null when it is none
 * @param text what was sent, to be quoted
 */
@JsonDeserialize(using = SentValue.Reading.class)
record SentValue(BigDecimal number, String text, RejectionCode fault) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** Of a number that is read as one; what is longer is out of range. */
    private static final int LONGEST_NUMBER = 40;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final int MOST_DECIMALS = 12;

    static SentValue of(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return new SentValue(null, text, RejectionCode.INVALID_VALUE);
        }
        return text.length() > LONGEST_NUMBER
                ? new SentValue(null, text, RejectionCode.VALUE_OUT_OF_RANGE)
                : of(new BigDecimal(text), text);
    }

    private static SentValue of(BigDecimal number, String text) {
        boolean inRange = number.abs().compareTo(LARGEST) <= 0 && number.scale() <= MOST_DECIMALS;
        return new SentValue(number, text, inRange ? null : RejectionCode.VALUE_OUT_OF_RANGE);
    }

    /** JSON numbers are numbers, texts are not, whatever they hold. */
    static final class Reading extends StdDeserializer<SentValue> {

        private static final long serialVersionUID = 1L;

        Reading() {
            super(SentValue.class);
        }

        @Override
        public SentValue deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.currentToken().isScalarValue()
                    ? json.getText()
                    : json.currentToken().asString();
            if (!json.currentToken().isNumeric()) {
                json.skipChildren();
                return new SentValue(null, text, RejectionCode.INVALID_VALUE);
            }
            try {
                return of(json.getDecimalValue(), text);
            } catch (JsonProcessingException e) {
                return new SentValue(null, text, RejectionCode.VALUE_OUT_OF_RANGE);
            }
        }
    }
}
