package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the report writes what the API answers: rounding and words, no arithmetic. */
final class Wording {

    private static final String NOTHING = "–";

    private Wording() {}

    static String target(JsonNode target) {
        String value = plain(target.path("value"));
        String unit = target.path("unit").asText("");
        return switch (target.path("comparator").asText()) {
            case "at-least" -> "≥ " + value + " " + unit;
            case "at-most" -> "≤ " + value + " " + unit;
            case "exactly" -> "= " + value + " " + unit;
            case "between" -> value + "–" + plain(target.path("valueHigh")) + " " + unit;
            case "no-number" -> "无数值";
            default -> target.path("comparator").asText() + " " + value + " " + unit;
        };
    }

    /** Label and heading of a piece; the label of a block (工作进展：) is its heading. */
    static String titled(JsonNode piece) {
        String label = piece.path("label").asText();
        String heading = piece.path("heading").asText();
        return label.startsWith(heading) ? label : label + heading;
    }

    static String plain(JsonNode number) {
        return number.isNumber() ? number.decimalValue().toPlainString() : NOTHING;
    }

    static String amount(JsonNode number, String unit) {
        return number.isNumber() ? stripped(number.decimalValue()) + " " + unit : NOTHING;
    }

    private static String stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    static String percent(JsonNode number) {
        return rounded(number, "%");
    }

    static String points(JsonNode number) {
        return rounded(number, "");
    }

    private static String rounded(JsonNode number, String unit) {
        return number.isNumber() ? number.decimalValue().setScale(2, RoundingMode.HALF_UP) + unit : NOTHING;
    }

    static String coverage(JsonNode coverage) {
        return coverage.isObject()
                ? coverage.path("reported").asText() + "/"
                        + coverage.path("expected").asText()
                : NOTHING;
    }

    static String state(JsonNode state) {
        String word = state.asText("");
        String chinese =
                switch (word) {
                    case "no-number" -> "无数值";
                    case "no-actual" -> "无实际数";
                    case "no-baseline" -> "无基数";
                    case "not-comparable" -> "不可比";
                    case "over" -> "超限";
                    case "exceeded" -> "超额完成";
                    case "met" -> "已完成";
                    case "missed" -> "未完成";
                    case "on-track" -> "正常";
                    case "behind" -> "滞后";
                    case "open" -> "进行中";
                    default -> "";
                };
        return word.isEmpty() ? NOTHING : chinese + " " + word;
    }

    static String finding(JsonNode finding) {
        if (finding.isTextual()) {
            return finding.asText();
        }
        String text = finding.path("message").asText(finding.path("detail").asText());
        return finding.path("code").asText() + " " + text;
    }
}
