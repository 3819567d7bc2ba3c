package org.countyreporting.plans.document.text;

/** How Word writes a number of a list (ST_NumberFormat), as far as official documents use it. */
final class NumberFormat {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private NumberFormat() {}

    static String format(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> chinese(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> spelled(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20);
            case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20);
            case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10);
            case "ideographTraditional" -> number <= STEMS.length() ? STEMS.substring(number - 1, number) : "" + number;
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            case "upperRoman" -> roman(number).toUpperCase();
            case "lowerRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : "" + number;
            case "none" -> "";
            default -> "" + number;
        };
    }

    /** 一 to 九百九十九. */
    private static String chinese(int number) {
        if (number < 1 || number > 999) {
            return "" + number;
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        String zero = hundreds > 0 && tens == 0 && number % 10 > 0 ? "〇" : "";
        String ten = tens == 0 ? "" : (tens == 1 && hundreds == 0 ? "" : DIGITS[tens]) + "十";
        return (hundreds > 0 ? DIGITS[hundreds] + "百" : "") + zero + ten + DIGITS[number % 10];
    }

    private static String spelled(int number) {
        StringBuilder spelled = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            spelled.append(c == '0' ? "〇" : DIGITS[c - '0']);
        }
        return spelled.toString();
    }

    private static String enclosed(int number, char first, int most) {
        return number >= 1 && number <= most ? String.valueOf((char) (first + number - 1)) : "" + number;
    }

    private static String letter(int number, char first) {
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 % 9 + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number % 4000;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
