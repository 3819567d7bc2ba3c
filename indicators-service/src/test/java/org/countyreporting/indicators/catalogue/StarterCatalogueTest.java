package org.countyreporting.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.indicators.element.DataElementChange;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.formula.Formula;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the shipped file promises, whatever is done with it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StarterCatalogueTest {

    private static final Set<String> OCTOBER_YEARS = Set.of(
            "premarital_exam_rate",
            "premarital_disease_detection_rate",
            "prenatal_screening_rate",
            "maternal_systematic_care_rate",
            "hospital_delivery_rate",
            "maternal_mortality_ratio",
            "under5_mortality_rate",
            "child_systematic_care_rate_under3",
            "caesarean_rate");

    private final Catalogues catalogues;
    private final Validator validator;
    private final Map<String, DataElementChange> elements = new HashMap<>();
    private CatalogueView catalogue;

    @Inject
    StarterCatalogueTest(Catalogues catalogues, Validator validator) {
        this.catalogues = catalogues;
        this.validator = validator;
    }

    @BeforeEach
    void read() {
        catalogue = catalogues.starter();
        catalogue.dataElements().forEach(each -> elements.put(each.code(), each.definition()));
    }

    @Test
    void holdsTheFortyAndWhatPlansNameBesideThem() {
        assertThat(catalogue.indicators()).hasSize(48);
        assertThat(catalogue.dataElements()).hasSize(93);
        assertThat(codes()).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z][a-z0-9_]{0,63}"));
    }

    @Test
    void everythingIsNamedExplainedOrAtLeastSourced() {
        assertThat(catalogue.indicators()).allSatisfy(each -> {
            assertThat(validator.validate(each.definition())).as(each.code()).isEmpty();
            assertThat(each.definition().nameEn()).as(each.code()).isNotBlank();
            assertThat(each.definition().description()).as(each.code()).isNotBlank();
            assertThat(each.definition().source()).as(each.code()).isNotBlank();
        });
        assertThat(catalogue.dataElements()).allSatisfy(each -> {
            assertThat(validator.validate(each.definition())).as(each.code()).isEmpty();
            assertThat(each.definition().nameEn()).as(each.code()).isNotBlank();
            assertThat(each.definition().source()).as(each.code()).isNotBlank();
        });
    }

    @Test
    void whatNobodyConfirmedSaysSo() {
        assertThat(catalogue.indicators())
                .filteredOn(each -> !each.confirmed())
                .hasSizeGreaterThan(15)
                .allMatch(each -> each.definition().source().contains("来源待核")
                        && each.definition().source().contains("to be confirmed"));
    }

    @Test
    void formulasNameItsOwnElementsOfOneStatisticalYear() {
        assertThat(catalogue.indicators()).allSatisfy(each -> {
            List<String> inputs = Stream.of(
                            each.definition().numerator(), each.definition().denominator())
                    .flatMap(formula -> Formula.parse(formula).elements().stream())
                    .toList();
            assertThat(elements).as(each.code()).containsKeys(inputs.toArray(String[]::new));
            int start = OCTOBER_YEARS.contains(each.code()) ? 10 : 1;
            assertThat(inputs)
                    .as(each.code())
                    .filteredOn(code -> elements.get(code).kind().isAccruing())
                    .allMatch(code -> elements.get(code).statisticalYearStart() == start);
        });
    }

    @Test
    void partsAreOfTheUnitAndKindOfTheirWhole() {
        assertThat(elements.values()).filteredOn(each -> each.partOf() != null).allSatisfy(part -> {
            DataElementChange whole = elements.get(part.partOf());
            assertThat(whole.unit()).isEqualTo(part.unit());
            assertThat(whole.kind()).isEqualTo(part.kind());
        });
    }

    @Test
    void tasksAreFixedForTheYear() {
        assertThat(elements.get("childcare_places_task").kind()).isEqualTo(Kind.FIXED);
        assertThat(elements.get("children_given_package").additive().periods()).isFalse();
    }

    private List<String> codes() {
        return Stream.concat(
                        catalogue.dataElements().stream().map(CatalogueView.ElementView::code),
                        catalogue.indicators().stream().map(CatalogueView.IndicatorView::code))
                .toList();
    }
}
