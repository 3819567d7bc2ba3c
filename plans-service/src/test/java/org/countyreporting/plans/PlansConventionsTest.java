package org.countyreporting.plans;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.ConventionsKit;
import org.countyreporting.conventions.kit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlansConventionsTest extends ConventionsKit {

    @Override
    protected String collection() {
        return "/v1/plans";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }

    @Override
    protected String writingRole() {
        return Roles.PLANNER;
    }

    @Override
    protected String faulty() {
        return """
                {"year": "2024", "division": "9999", "issuer": 5, "extra": 1,
                 "schedules": [{"frequency": "month", "first": "2024-Q1"}],
                 "sections": [{"label": "一、", "title": "基层"}, {"label": "一、", "title": ""}],
                 "tasks": [
                   {"label": "1", "title": 7, "section": "二、", "leadUnit": "11371300004449036X",
                    "targets": [
                      {"comparator": "between", "value": 3, "valueHigh": 2},
                      {"comparator": "most", "value": 1},
                      {"comparator": "at-least", "indicator": 1, "value": "1", "start": "2024-13-01",
                       "milestones": [{"period": "2024-09", "value": 1}, {"period": "2024-09", "value": 2}]}]},
                   8,
                   {"id": "a", "label": "2", "title": "慢病", "replaces": ["a"],
                    "figures": [{"dataElement": "beds", "reporters": "all"}, {"dataElement": "beds"}]}]}
                """;
    }

    @Override
    protected List<String> faults() {
        return List.of(
                "/year",
                "/division",
                "/issuer",
                "/extra",
                "/title",
                "/schedules/0/first",
                "/sections/1/label",
                "/sections/1/title",
                "/tasks/0/title",
                "/tasks/0/section",
                "/tasks/0/leadUnit",
                "/tasks/0/targets/0/valueHigh",
                "/tasks/0/targets/0/indicator",
                "/tasks/0/targets/1/comparator",
                "/tasks/0/targets/2/indicator",
                "/tasks/0/targets/2/value",
                "/tasks/0/targets/2/start",
                "/tasks/0/targets/2/milestones/1/period",
                "/tasks/1",
                "/tasks/2/replaces",
                "/tasks/2/figures/0/reporters",
                "/tasks/2/figures/1");
    }
}
