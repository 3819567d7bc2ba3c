package org.countyreporting.progress.document;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.progress.entry.FigureValue;
import org.countyreporting.progress.peer.indicators.ElementMessage;
import org.countyreporting.progress.peer.plans.DocumentMessage.Fact;
import org.countyreporting.progress.plan.AskedFigure;
import org.countyreporting.vocabulary.Period;

/**
 * Puts the figures of a document where a task asks for them, when that is certain: the unit is the element's, one name
 * holds the other, and no second value claims the same place. What is not certain is offered.
 */
final class FigurePlacing {

    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 6;
    private static final int NOTE = 500;
    private static final int SHORTEST_NAME = 2;
    private static final Map<String, Integer> POWERS = Map.of("万亿", 12, "亿", 8, "万", 4);

    private final Map<String, ElementMessage> elements;
    private final Period period;

    FigurePlacing(Map<String, ElementMessage> elements, Period period) {
        this.elements = elements;
        this.period = period;
    }

    /** @param offered figures that no element asked for can be given for certain */
    record Placed(List<FigureValue> figures, List<Fact> offered) {}

    Placed place(List<AskedFigure> asked, List<Fact> facts) {
        Set<String> codes = asked.stream().map(AskedFigure::dataElement).collect(Collectors.toSet());
        List<FigureValue> figures = new ArrayList<>();
        Set<Fact> used = new HashSet<>();
        for (String code : codes.stream().sorted().toList()) {
            List<Fact> fitting = fitting(code, codes, facts);
            if (!fitting.isEmpty() && scopes(asked, code) == 1 && sayTheSame(fitting, elements.get(code))) {
                figures.add(figure(code, fitting.get(0)));
                used.addAll(fitting);
            }
        }
        return new Placed(
                figures, facts.stream().filter(fact -> !used.contains(fact)).toList());
    }

    private List<Fact> fitting(String code, Set<String> codes, List<Fact> facts) {
        ElementMessage element = elements.get(code);
        return element == null
                ? List.of()
                : facts.stream()
                        .filter(fact -> fits(element, fact))
                        .filter(fact -> codes.stream()
                                .filter(other -> !other.equals(code))
                                .map(elements::get)
                                .noneMatch(other -> other != null && fits(other, fact)))
                        .toList();
    }

    private boolean fits(ElementMessage element, Fact fact) {
        return fact.value() != null
                && fact.valueHigh() == null
                && !fact.kind().equals("target")
                && unit(fact.unit()).equals(unit(element.unit()))
                && isSameName(clean(element.name()), clean(fact.subject()))
                && isOfItsTime(element, fact)
                && isStorable(value(fact, element));
    }

    /** A cumulative element takes what has come together, a flow what the period brought. */
    private boolean isOfItsTime(ElementMessage element, Fact fact) {
        boolean rightSort =
                switch (element.kind()) {
                    case "cumulative" -> fact.cumulative();
                    case "flow" -> !fact.cumulative();
                    default -> true;
                };
        boolean rightPeriod = fact.period() == null
                || fact.period().equals(period)
                || fact.period().last().equals(period.last());
        LocalDate asOf = fact.asOf();
        return rightSort
                && rightPeriod
                && (asOf == null || !asOf.isAfter(period.last()) && !asOf.isBefore(period.first()));
    }

    private static boolean isSameName(String one, String other) {
        return one.length() >= SHORTEST_NAME
                && other.length() >= SHORTEST_NAME
                && (one.contains(other) || other.contains(one));
    }

    private static boolean sayTheSame(List<Fact> facts, ElementMessage element) {
        return facts.stream()
                        .map(fact -> value(fact, element).stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
    }

    private static long scopes(List<AskedFigure> asked, String code) {
        return asked.stream()
                .filter(figure -> figure.dataElement().equals(code))
                .count();
    }

    private FigureValue figure(String code, Fact fact) {
        String note = "“" + fact.quote().strip() + "”";
        return new FigureValue(
                code,
                value(fact, elements.get(code)),
                null,
                fact.asOf(),
                fact.approximate(),
                note.length() <= NOTE ? note : null);
    }

    /** In the element's own 万 and 亿. */
    private static BigDecimal value(Fact fact, ElementMessage element) {
        BigDecimal value = fact.value().scaleByPowerOfTen(power(fact.unit()) - power(element.unit()));
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static boolean isStorable(BigDecimal value) {
        return value.precision() - value.scale() <= WHOLE_DIGITS && value.scale() <= DECIMALS;
    }

    private static int power(String unit) {
        return unit == null
                ? 0
                : POWERS.entrySet().stream()
                        .filter(power -> unit.startsWith(power.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
    }

    private static String unit(String unit) {
        return clean(unit).replaceFirst("^(万亿|亿|万)", "");
    }

    private static String clean(String words) {
        return Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFKC)
                .replaceAll("[\\s“”\"()（）]", "");
    }
}
