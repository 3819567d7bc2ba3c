package org.countyreporting.conventions.binding;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.conventions.problem.Violation;

/**
 * Reads path, query and header parameters. JAX-RS answers a text that cannot be converted with an empty 404; here it is
 * a 400 that names the parameter.
 */
@Provider
public class Parameters implements ParamConverterProvider {

    private final Faults faults;

    Parameters(Faults faults) {
        this.faults = faults;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = name(annotations);
        for (Value<?> value : Value.ALL) {
            if (value.type() == type) {
                return (ParamConverter<T>) converter(name, value.parse(), value::refusal);
            }
        }
        if (type == IfMatch.class) {
            return (ParamConverter<T>) converter("If-Match", IfMatch::parse, text -> IfMatch.REFUSAL);
        }
        if (type == UUID.class) {
            return (ParamConverter<T>)
                    converter(name, Parameters::uuid, text -> new Text("不是有效的编号（UUID）", "is no id (UUID)"));
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) converter(
                    name, LocalDate::parse, text -> new Text("不是日期，例如 2024-06-15", "is no date such as 2024-06-15"));
        }
        if (type == Integer.class || type == int.class) {
            return (ParamConverter<T>) converter(
                    name,
                    Integer::valueOf,
                    text -> new Text("应为整数", "should be a whole number"),
                    type.isPrimitive() ? 0 : null);
        }
        if (type == Boolean.class || type == boolean.class) {
            return (ParamConverter<T>) converter(
                    name,
                    Parameters::bool,
                    text -> new Text("应为 true 或 false", "should be true or false"),
                    type.isPrimitive() ? false : null);
        }
        if (type.isEnum()) {
            return converter(name, text -> word(type, text), text -> words(type));
        }
        return null;
    }

    private <T> ParamConverter<T> converter(String name, Function<String, T> parse, Function<String, Text> refusal) {
        return converter(name, parse, refusal, null);
    }

    /** What cannot be read is noted, and stands as nothing until the request is refused for it. */
    private <T> ParamConverter<T> converter(
            String name, Function<String, T> parse, Function<String, Text> refusal, T nothing) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                if (text == null) {
                    return null;
                }
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException | DateTimeException e) {
                    faults.violations().add(Violation.parameter(name, refusal.apply(text)));
                    return nothing;
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return uuid;
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <T> T word(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Text words(Class<?> type) {
        String words =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return new Text("应为以下之一：" + words, "should be one of " + words);
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
            if (annotation instanceof CookieParam cookie) {
                return cookie.value();
            }
        }
        return null;
    }
}
