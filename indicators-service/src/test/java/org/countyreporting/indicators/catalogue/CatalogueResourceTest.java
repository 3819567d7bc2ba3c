package org.countyreporting.indicators.catalogue;

import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CatalogueResourceTest {

    @BeforeEach
    void load() {
        take("").statusCode(200);
    }

    @Test
    void everybodyMayLook() {
        as(Roles.REPORTER, "371302")
                .get("/v1/catalogues/starter")
                .then()
                .statusCode(200)
                .body("indicators", hasSize(greaterThan(39)))
                .body(
                        "dataElements.find { it.code == 'premarital_exams_men' }.definition.statisticalYearStart",
                        equalTo(10));
    }

    @Test
    void administratorsAloneTakeItOver() {
        as(Roles.PLANNER, "3713").post("/v1/catalogues/starter/import").then().statusCode(403);
    }

    @Test
    void takenTwiceItIsUnchanged() {
        take("").statusCode(200)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("items.findAll { it.type == 'indicator' }.outcome.unique()", everyItem(equalTo("unchanged")));
    }

    @Test
    void whatTheOfficeDefinedOtherwiseStaysUnlessAsked() {
        as(Roles.ADMINISTRATOR, "00")
                .header("If-Match", "*")
                .body("{\"name\":\"本地口径\",\"numerator\":\"beds\",\"unit\":\"张\"}")
                .put("/v1/indicators/beds_per_thousand")
                .then()
                .statusCode(200);

        take("?indicator=beds_per_thousand")
                .body("kept", equalTo(1))
                .body("items.code", contains("resident_population", "beds", "beds_per_thousand"));
        take("?indicator=beds_per_thousand&overwrite=true&dryRun=true").body("updated", equalTo(1));
        name().body("name", equalTo("本地口径"));
        take("?indicator=beds_per_thousand&overwrite=true").body("updated", equalTo(1));
        name().body("name", equalTo("每千人口医疗卫生机构床位数"));
    }

    @Test
    void namesWhatItDoesNotHold() {
        take("?indicator=beds_per_thousand,no_such_rate")
                .statusCode(400)
                .body("errors.parameter", hasItem("indicator"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            family_doctor_contract_rate_out_of_poverty | contracted_out_of_poverty_residents=61026 out_of_poverty_residents=86927 | 70.20%
            family_doctor_paid_contract_rate           | paid_contract_residents=137189 resident_population=671508@2023         | 20.43%
            premarital_exam_rate_livelihood            | free_premarital_exams=4074 marriage_registrants_project=4206           | 96.86%
            premarital_disease_detection_rate          | premarital_exams_with_disease=432 premarital_exams_men=2037 premarital_exams_women=2037 | 10.60%
            prenatal_screening_rate_registered         | free_serum_screenings=870 registered_pregnant_women=1212               | 71.78%
            prenatal_screening_rate_eligible           | free_serum_screenings=870 eligible_registered_pregnant_women=999       | 87.09%
            prenatal_highrisk_referral_rate            | highrisk_referred=47 highrisk_women=47                                 | 100.00%
            prenatal_followup_rate                     | women_followed_up=1259 free_serum_screenings=870                       | 144.71%
            prenatal_followup_rate                     | women_followed_up=1259 free_serum_screenings=1069                      | 117.77%
            blood_donation_per_thousand                | blood_donations=16745000 resident_population=1412600000@2023           | 11.85‰
            childcare_places_added_completion          | childcare_places_added=376 childcare_places_task=200@2024              | 188.00%
            cervical_screening_completion              | cervical_screened=8000 cervical_screening_task=8000@2024               | 100.00%
            breast_screening_completion                | breast_screened=2000 breast_screening_task=2000@2024                   | 100.00%
            folic_acid_completion                      | women_given_folic_acid=2422 folic_acid_task=4600@2024                  | 52.65%
            nutrition_package_completion               | children_given_package=428 nutrition_package_task=510@2024             | 83.92%
            health_card_uses_per_card                  | health_card_uses_since_launch=32112000 health_cards_issued=1720500     | 18.66次/人
            health_card_institution_rate               | institutions_online=36 institutions_eligible=36                        | 100.00%
            complaint_share_service                    | complaints_service=49 complaints_total=63                              | 77.78%
            petition_settlement_rate                   | petitions_settled=5 petitions_assigned=6                               | 83.33%
            model_clinics_city_and_above               | model_clinics_provincial=6 model_clinics_city=62                       | 68处
            """)
    void comesToThePrintedFigure(String indicator, String values, String printed) {
        boolean city = indicator.startsWith("blood") || indicator.startsWith("complaint");
        String division = city ? "3714" : "371402";
        String rows = Stream.of(values.split(" "))
                .map(value -> value.split("[=@]"))
                .map(value ->
                        row(value[0], division(value[0], division), value.length > 2 ? value[2] : "2024-06", value[1]))
                .collect(Collectors.joining(","));
        as(Roles.SUPPLIER, "37")
                .body("{\"observations\":[" + rows + "]}")
                .post("/v1/observations")
                .then()
                .statusCode(200);

        results("indicator=" + indicator + "&division=" + division + "&period=2024-06")
                .body("items[0].display", equalTo(printed));
    }

    /** Residents are counted in counties even where what is measured is the city's. */
    private static String division(String element, String division) {
        return element.equals("resident_population") ? "371402" : division;
    }

    private static ValidatableResponse take(String query) {
        return as(Roles.ADMINISTRATOR, "00")
                .post("/v1/catalogues/starter/import" + query)
                .then();
    }

    private static ValidatableResponse name() {
        return as(Roles.READER, "00").get("/v1/indicators/beds_per_thousand").then();
    }
}
