package org.countyreporting.plans.document.figure;

/** The signs that dates are made of, at places of a text. */
record DateSigns(String text) {

    int digitsEnd(int from) {
        return ArabicNumerals.digits(text, from);
    }

    boolean isAt(int i, char c) {
        return i >= 0 && i < text.length() && text.charAt(i) == c;
    }

    boolean isRange(int i) {
        return i < text.length() && "至到-—~".indexOf(text.charAt(i)) >= 0;
    }

    /** Behind at most two blanks. */
    int blanks(int from) {
        int i = from;
        while (i < from + 2 && isAt(i, ' ')) {
            i++;
        }
        return i;
    }

    int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    boolean isYear(int from, int to) {
        return to == from + 4 && number(from, to) >= 1949 && number(from, to) < 2100;
    }

    int dayOfMonth(int from, int to) {
        return Math.max(1, Math.min(31, number(from, to)));
    }

    static boolean isMonth(Numeral numeral) {
        return numeral.exists()
                && numeral.scale().isEmpty()
                && numeral.high() == null
                && numeral.value().scale() <= 0
                && numeral.value().signum() > 0
                && numeral.value().intValue() <= 12;
    }
}
