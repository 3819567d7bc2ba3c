package org.countyreporting.conventions.binding;

import java.util.Locale;

/** The wire form of an enum constant: {@code AT_LEAST} is {@code at-least}. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
