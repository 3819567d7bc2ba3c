package org.countyreporting.vocabulary;

/**
 * Unified social credit code (统一社会信用代码) of an organisation after GB 32100-2015: 18 characters of digits and capital
 * letters without I, O, S, V and Z, the last a check character by ISO 7064 over the first 17 with weights 3^i mod 31.
 *
 * <p>The organisation code inside it (characters 9 to 17) has a check digit of its own by GB 11714. It is not verified:
 * GB 32100 asks for the last character only, and codes with a deviating one are in use.
 */
public record UnitId(String text) implements Comparable<UnitId> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public UnitId {
        if (text == null || text.length() != LENGTH || text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is no unified social credit code: 18 digits and capital letters without I, O, S, V, Z are");
        }
        char check = checkCharacter(text.substring(0, LENGTH - 1));
        if (text.charAt(LENGTH - 1) != check) {
            throw new IllegalArgumentException("\"" + text + "\" is mistyped: its check character would be " + check);
        }
    }

    public static UnitId parse(String text) {
        return new UnitId(text);
    }

    /** The code whose first 17 characters are given, with its check character. */
    public static UnitId of(String first17) {
        return new UnitId(first17 + checkCharacter(first17));
    }

    private static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (char c : first17.toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    @Override
    public int compareTo(UnitId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
