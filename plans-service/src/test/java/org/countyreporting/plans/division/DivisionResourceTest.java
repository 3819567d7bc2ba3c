package org.countyreporting.plans.division;

import static org.countyreporting.plans.plan.PlanFixture.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.plans.PeersStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class DivisionResourceTest {

    @Test
    void aDivisionIsFoundByAnyFormOfItsCode() {
        for (String code : new String[] {"371302", "371302000", "371302000000"}) {
            get("/v1/divisions/" + code)
                    .statusCode(200)
                    .body("code", equalTo("371302"))
                    .body("name", equalTo("兰山区"))
                    .body("level", equalTo("county"))
                    .body("parent", equalTo("3713"))
                    .body("kind", equalTo("ordinary"))
                    .body("repeated", nullValue());
        }
    }

    @Test
    void whatIsNotOrdinarySaysSo() {
        get("/v1/divisions/371301").body("kind", equalTo("municipal-districts"));
        get("/v1/divisions/4419").body("repeated", equalTo("county"));
        get("/v1/divisions/00").body("parent", nullValue());
    }

    @Test
    void unknownCodesAreNotFoundAndNonsenseIsRefused() {
        get("/v1/divisions/379999").statusCode(404);
        get("/v1/divisions/37130").statusCode(400).body("errors.parameter", hasItem("code"));
        get("/v1/divisions?parent=9999").statusCode(404);
        get("/v1/divisions?parent=x").statusCode(400);
    }

    @Test
    void withoutAParentTheProvincesAreListed() {
        get("/v1/divisions").statusCode(200).body("items", hasSize(31)).body("items[0].code", equalTo("11"));
        get("/v1/divisions?parent=00").body("items", hasSize(31));
    }

    @Test
    void childrenComePageByPage() {
        String next = get("/v1/divisions?parent=3713&limit=10")
                .body("items", hasSize(10))
                .extract()
                .path("next");

        get("/v1/divisions?parent=3713&limit=10&cursor=" + next)
                .body("items[0].parent", equalTo("3713"))
                .body("next", nullValue());
    }

    @Test
    void townshipsOfACityWithoutCountiesAreItsChildren() {
        get("/v1/divisions?parent=4419").body("items[0].level", equalTo("township"));
    }

    private static ValidatableResponse get(String path) {
        return as(Roles.SUPPLIER, "3702").get(path).then();
    }
}
