package org.countyreporting.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;

/**
 * Who reports what in the measurements: the real division tree, thirty elements that towns give and thirty that counties
 * give, twenty-four months. Everything follows from the table of divisions, so every run has the same rows.
 */
final class Nation {

    static final int ELEMENTS = 30;
    static final int RATIOS = 10;
    static final int YEAR = 2023;
    static final String MONTHS = YEAR + "-01.." + YEAR + "-12";
    /** The city of the fixture: nine counties, of which a hundred towns report. */
    static final DivisionCode CITY = cityOfNineCounties();

    static final DivisionCode PROVINCE = CITY.parent().orElseThrow();

    private static final int COUNTIES = 9;
    private static final int TOWNS = 100;

    /** Rows of the fixture, then of the rest of the country, in one order of growth. */
    record Row(String element, DivisionCode division, String period) {

        String csv(int edition) {
            return element + "," + division + "," + period + "," + value(edition) + "\n";
        }

        /** Some number between 1 and 9,999 that another edition of the same row does not have. */
        int value(int edition) {
            int mixed = (element + division + period).hashCode() * 31;
            return 1 + Math.floorMod(mixed + edition, 9_999);
        }
    }

    static final String HEADING = "dataElement,division,period,value\n";

    private Nation() {}

    static String element(DivisionLevel level, int number) {
        return "bench_%s_%02d".formatted(level.name().toLowerCase(), number);
    }

    static String ratio(DivisionLevel level, int number) {
        return "bench_%s_ratio_%02d".formatted(level.name().toLowerCase(), number);
    }

    static String ratios(DivisionLevel level) {
        return String.join(
                ",",
                IntStream.rangeClosed(1, RATIOS)
                        .mapToObj(number -> ratio(level, number))
                        .toList());
    }

    /** 36,000 rows: a hundred towns, thirty elements, twelve months. */
    static Stream<Row> fixture() {
        return rows(DivisionLevel.TOWNSHIP, towns(), months(YEAR));
    }

    /** The same of another year, to warm up with. */
    static Stream<Row> rehearsal() {
        return rows(DivisionLevel.TOWNSHIP, towns(), months(YEAR - 2));
    }

    /** What the whole country adds to the fixture, nearest first: county figures, then those of all other towns. */
    static Stream<Row> rest() {
        Divisions table = Divisions.shipped();
        List<String> months =
                Stream.of(months(YEAR), months(YEAR - 1)).flatMap(List::stream).toList();
        Stream<DivisionCode> counties = Stream.of(CITY, PROVINCE, DivisionCode.parse("00"))
                .flatMap(area -> codes(table.at(DivisionLevel.COUNTY, area)))
                .distinct();
        Stream<DivisionCode> otherTowns = codes(table.at(DivisionLevel.TOWNSHIP, DivisionCode.parse("00")))
                .filter(town -> !town.text().startsWith(CITY.text()));
        return Stream.concat(
                rows(DivisionLevel.COUNTY, counties.toList(), months),
                rows(DivisionLevel.TOWNSHIP, otherTowns.toList(), months));
    }

    private static Stream<Row> rows(DivisionLevel level, List<DivisionCode> divisions, List<String> months) {
        return divisions.stream().flatMap(division -> IntStream.rangeClosed(1, ELEMENTS)
                .mapToObj(number -> element(level, number))
                .flatMap(element -> months.stream().map(month -> new Row(element, division, month))));
    }

    private static List<String> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "%d-%02d".formatted(year, month))
                .toList();
    }

    private static List<DivisionCode> towns() {
        Divisions table = Divisions.shipped();
        List<DivisionCode> counties =
                codes(table.at(DivisionLevel.COUNTY, CITY)).toList();
        int each = (TOWNS + COUNTIES - 1) / COUNTIES;
        return counties.stream()
                .flatMap(county ->
                        codes(table.at(DivisionLevel.TOWNSHIP, county)).limit(each))
                .limit(TOWNS)
                .toList();
    }

    private static Stream<DivisionCode> codes(List<Division> divisions) {
        return divisions.stream().map(Division::code);
    }

    private static DivisionCode cityOfNineCounties() {
        Divisions table = Divisions.shipped();
        int each = (TOWNS + COUNTIES - 1) / COUNTIES;
        return codes(table.at(DivisionLevel.PREFECTURE, DivisionCode.parse("00")))
                .filter(city -> table.at(DivisionLevel.COUNTY, city).size() == COUNTIES)
                .filter(city -> codes(table.at(DivisionLevel.COUNTY, city))
                        .allMatch(county ->
                                table.at(DivisionLevel.TOWNSHIP, county).size() >= each))
                .findFirst()
                .orElseThrow();
    }
}
