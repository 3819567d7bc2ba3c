package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.api.Api;

/** What happens to bad input, to the wrong person, and to a request that is sent twice. */
final class Trials {

    private static final String ENTRIES = "/v1/progress-entries";

    private final People people;
    private final String plan;
    private final JsonNode month;
    private final PrintStream out;

    Trials(People people, String plan, JsonNode month, PrintStream out) {
        this.people = people;
        this.plan = plan;
        this.month = month;
        this.out = out;
    }

    void run() {
        JsonNode report = month.path("reports").get(3);
        String unit = report.path("unit").asText();
        Api reporter = people.reporter(unit);
        refuseNonsense(reporter, unit);
        ObjectNode entry = ((ObjectNode) report.path("entries").get(0).deepCopy())
                .put("plan", plan)
                .put("unit", unit)
                .put("period", month.path("period").asText());
        String id = replay(reporter, entry);
        refuseWrongPerson(reporter, id);
    }

    private void refuseNonsense(Api reporter, String unit) {
        ObjectNode nonsense = Api.JSON.createObjectNode();
        nonsense.put("plan", plan).put("task", "177").put("unit", unit.substring(0, 17) + "?");
        nonsense.put("period", "2020-13").put("status", "splendid").put("score", 100);
        nonsense.putArray("figures")
                .addObject()
                .put("dataElement", "model_clinics_county")
                .put("value", "twelve");
        out.println("  一份填错的报表被退回，所有错误一次列出：");
        out.println("    " + reporter.post(ENTRIES, nonsense).problem());
    }

    private String replay(Api reporter, ObjectNode entry) {
        UUID key = UUID.nameUUIDFromBytes((plan + entry.path("unit")).getBytes(StandardCharsets.UTF_8));
        Answer first = reporter.post(ENTRIES, entry, key);
        Answer second = reporter.post(ENTRIES, entry, key);
        Answer conflicting = reporter.post(ENTRIES, entry.deepCopy().put("status", "done"), key);
        out.println("  同一份报表用同一个幂等键发送两次，只生成一份：");
        out.println("    " + outcome(first));
        out.println("    " + outcome(second));
        out.println("  同一个键换了内容：");
        out.println("    " + conflicting.problem());
        return first.body().path("id").asText();
    }

    private static String outcome(Answer answer) {
        return answer.isSuccess()
                ? answer.status() + " " + answer.body().path("id").asText()
                : answer.problem();
    }

    private void refuseWrongPerson(Api reporter, String entry) {
        out.println("  填报人审核自己的报表：");
        out.println("    "
                + reporter.post(ENTRIES + "/" + entry + "/acceptance", null).problem());
    }
}
