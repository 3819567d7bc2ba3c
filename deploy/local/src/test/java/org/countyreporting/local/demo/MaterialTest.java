package org.countyreporting.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.countyreporting.vocabulary.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's material adds up to what the office printed on 2020-09-30. */
class MaterialTest {

    static Stream<Arguments> printed() {
        return Stream.of(
                argumentSet("signed projects", "2020-09", "signed_projects", "26"),
                argumentSet("investment", "2020-09", "signed_investment", "124"),
                argumentSet("investment that arrived", "2020-09", "investment_arrived", "2.64"),
                argumentSet("enterprises surveyed", "2020-09", "enterprises_surveyed", "5110"),
                argumentSet("approved land", "2020-09", "sanctioned_land", "2.3681"),
                argumentSet("pending land", "2020-09", "pending_land", "2.6167"),
                argumentSet("provincial clinics", "2020-09", "model_clinics_provincial", "6"),
                argumentSet("city clinics", "2020-09", "model_clinics_city", "62"),
                argumentSet("county clinics", "2020-09", "model_clinics_county", "120"),
                argumentSet("hospitals online", "2020-09", "institutions_online", "36"),
                argumentSet("hospitals eligible", "2020-09", "institutions_eligible", "36"),
                argumentSet("grassroots institutions online", "2020-09", "grassroots_institutions_online", "24"),
                argumentSet("village clinics online", "2020-09", "village_clinics_online", "584"),
                argumentSet("screened by August", "2020-08", "two_cancer_screenings", "338011"),
                argumentSet("screened by September", "2020-09", "two_cancer_screenings", "400611"),
                argumentSet("trainees", "2020-09", "trainees", "316"),
                argumentSet("projects of Chinese medicine", "2020-09", "tcm_projects", "12"),
                argumentSet("village clinics of Chinese medicine", "2020-09", "tcm_village_clinics", "396"),
                argumentSet("cold chain samples", "2020-09", "cold_chain_samples", "76150"),
                argumentSet("required tests", "2020-09", "required_test_samples", "13251"),
                argumentSet("disease control projects", "2020-09", "county_cdc_projects_started", "3"),
                argumentSet("contacts", "2020-09", "contacts_followed", "2887"),
                argumentSet("assessments", "2020-09", "situation_assessments", "16"),
                argumentSet("meetings", "2020-09", "consultation_meetings", "29"),
                argumentSet("epidemiological reports", "2020-09", "epidemiological_reports", "65"),
                argumentSet("training sessions", "2020-09", "training_sessions", "22"),
                argumentSet("articles", "2020-09", "science_articles", "469"),
                argumentSet("supplies", "2020-09", "emergency_supplies", "1000"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void addsUpToThePrintedFigure(String period, String element, String sum) {
        BigDecimal total = BigDecimal.ZERO;
        for (JsonNode report : Material.read(period).path("reports")) {
            for (JsonNode entry : report.path("entries")) {
                for (JsonNode figure : entry.path("figures")) {
                    if (figure.path("dataElement").asText().equals(element)) {
                        total = total.add(figure.path("value").decimalValue());
                    }
                }
            }
        }

        assertThat(total).isEqualByComparingTo(sum);
    }

    @Test
    void namesOnlyUnitsThatAreRegistered() {
        Set<String> registered = new HashSet<>();
        for (JsonNode unit : Material.read("units")) {
            registered.add(UnitId.parse(unit.path("id").asText()).text());
        }

        for (JsonNode task : Material.read("plan").path("tasks")) {
            assertThat(registered).contains(task.path("leadUnit").asText());
            task.path("reportingUnits").forEach(unit -> assertThat(registered).contains(unit.asText()));
        }
    }
}
