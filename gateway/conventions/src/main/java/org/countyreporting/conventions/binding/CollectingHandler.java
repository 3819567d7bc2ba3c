package org.countyreporting.conventions.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.conventions.problem.Violations;

/**
 * Notes what is wrong with a body and reads on, so that one answer names everything. Only while a request body is being
 * read ({@link BodyReading}); elsewhere Jackson throws as usual.
 */
final class CollectingHandler extends DeserializationProblemHandler {

    static final ThreadLocal<Violations> CURRENT = new ThreadLocal<>();

    static boolean collect(JsonParser parser, Text detail) {
        Violations violations = CURRENT.get();
        if (violations == null) {
            return false;
        }
        violations.addUnread(parser.getParsingContext().pathAsPointer().toString(), detail);
        return true;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        Collection<Object> known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        String names = known == null
                ? ""
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        boolean collected = collect(
                parser,
                new Text(
                        "没有名为“" + shortened(name) + "”的字段，可用字段：" + names,
                        "there is no field \"" + shortened(name) + "\"; known are " + names));
        if (collected) {
            parser.skipChildren();
        }
        return collected;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure) {
        return collect(context.getParser(), notA(type, "\"" + shortened(value) + "\"")) ? null : NOT_HANDLED;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String failure) {
        return collect(context.getParser(), notA(type, shortened(value.toString()))) ? null : NOT_HANDLED;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        if (!collect(parser, notA(type.getRawClass(), shown(parser)))) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String failure)
            throws IOException {
        if (!collect(parser, notA(type, shown(parser)))) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable failure) {
        String words = failure instanceof IllegalArgumentException ? String.valueOf(failure.getMessage()) : "invalid";
        return collect(context.getParser(), Text.same(words)) ? null : NOT_HANDLED;
    }

    private static Text notA(Class<?> type, String what) {
        if (type.isEnum()) {
            String words =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Text(what + " 不在可选值之内：" + words, what + " is none of " + words);
        }
        String zh;
        String en;
        if (type == String.class) {
            zh = "文本";
            en = "a text";
        } else if (type == Boolean.class || type == boolean.class) {
            zh = "true 或 false";
            en = "true or false";
        } else if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            zh = "整数（不加引号）";
            en = "a whole number without quotes";
        } else if (Number.class.isAssignableFrom(type)) {
            zh = "数字（不加引号）";
            en = "a number without quotes";
        } else if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
            zh = "日期，例如 2024-06-15";
            en = "a date such as 2024-06-15";
        } else if (Collection.class.isAssignableFrom(type)) {
            zh = "数组";
            en = "an array";
        } else if (type.isRecord()) {
            zh = "对象";
            en = "an object";
        } else {
            zh = "所要求的值";
            en = "the asked value";
        }
        return new Text("应为" + zh + "，收到的是 " + what, "should be " + en + " but is " + what);
    }

    private static String shown(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT, FIELD_NAME -> "{…}";
            case START_ARRAY -> "[…]";
            case VALUE_STRING -> "\"" + shortened(parser.getText()) + "\"";
            default -> shortened(parser.getText());
        };
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
