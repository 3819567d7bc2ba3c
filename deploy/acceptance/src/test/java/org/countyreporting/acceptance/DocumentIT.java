package org.countyreporting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.local.stack.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the text of a plan to a published plan, and from the text of a report to a submitted entry, through the gateway. */
@ExtendWith(RunningStack.class)
class DocumentIT {

    private static final String TEXT = "text/plain; charset=UTF-8";

    private static final String PLAN =
            """
            2024年卫生健康工作计划

            一、加强基层服务

            1. 村卫生室标准化建设。年底前建成标准化村卫生室40处以上。

            2. 家庭医生签约服务。签约率提升1至2个百分点。
            """;

    private static final String REPORT =
            """
            2024年3月份工作进展情况

            1. 村卫生室标准化建设。
            工作进展：①截至3月底，累计建成标准化村卫生室12处。②组织现场督导2次。
            存在问题：配套资金到位较慢。
            下步措施：4月底前完成首批验收。

            3. 疫情监测。
            工作进展：①监测点正常运行。
            """;

    private final City city;

    DocumentIT(Product product) {
        this.city = City.register(product, "3715");
    }

    @Test
    void aTextBecomesAPlanAndAReportItsEntries() {
        String element = city.elements().get(0);
        JsonNode document = sent(city.planner(), PLAN);
        assertThat(document.path("kind").asText()).isEqualTo("plan");
        JsonNode draft = Api.required(
                        city.planner()
                                .post(
                                        "/v1/documents/" + document.path("id").asText() + "/plan",
                                        City.object().put("division", "3715").put("issuer", city.commission())),
                        "plan")
                .body();
        String plan = draft.path("id").asText();
        assertThat(city.planner()
                        .post("/v1/plans/" + plan + "/publication", null)
                        .status())
                .isEqualTo(409);
        ObjectNode confirmed = draft.deepCopy();
        confirmed.remove("unplaced");
        confirmed.path("tasks").forEach(task -> task.path("targets").forEach(target -> confirm(target, element)));
        ((ObjectNode) confirmed.path("tasks").path(0))
                .putArray("figures")
                .addObject()
                .put("dataElement", element);
        Api.required(city.planner().put("/v1/plans/" + plan, confirmed, "\"1\""), "confirmed");
        city.publish(plan);

        Api commission = city.product().as(Bearer.of("reporter", "3715", city.commission()));
        Waiting.until(Patience.LIMIT, () -> !commission
                .read("/v1/obligations?plan=" + plan)
                .path("items")
                .isEmpty());
        ObjectNode wanted = City.object()
                .put("document", sent(commission, REPORT).path("id").asText())
                .put("plan", plan)
                .put("period", "2024-03");
        Answer drafts = Api.required(commission.post("/v1/progress-entries/from-document", wanted), "drafts");

        assertThat(drafts.status()).isEqualTo(201);
        JsonNode entry = drafts.body().path("entries").path(0);
        assertThat(drafts.body().path("entries")).hasSize(1);
        assertThat(entry.path("items")).hasSize(2);
        assertThat(entry.path("problems").path(0).path("text").asText()).contains("配套资金");
        assertThat(entry.path("nextSteps").path(0).path("text").asText()).contains("首批验收");
        assertThat(drafts.body().path("unmatched").path(0).path("label").asText())
                .isEqualTo("3.");
        String path = "/v1/progress-entries/" + entry.path("id").asText();
        Api.required(commission.put(path, completed(entry, element), tag(entry)), "completed");
        assertThat(Api.required(commission.post(path + "/submission", null), "submitted")
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("submitted");
    }

    private static JsonNode sent(Api api, String text) {
        return Api.required(api.post("/v1/documents", TEXT, text), "document").body();
    }

    /** Says what the number is of. */
    private static void confirm(JsonNode target, String element) {
        ((ObjectNode) target).put("dataElement", element).remove("proposed");
    }

    private static ObjectNode completed(JsonNode entry, String element) {
        ObjectNode content = City.object().put("status", "under-way");
        for (String part : new String[] {"items", "problems", "nextSteps"}) {
            content.set(part, entry.path(part));
        }
        content.putArray("figures").addObject().put("dataElement", element).put("value", 12);
        return content;
    }

    private static String tag(JsonNode entry) {
        return "\"" + entry.path("version").asText() + "\"";
    }
}
