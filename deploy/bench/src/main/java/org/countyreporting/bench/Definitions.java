package org.countyreporting.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import org.countyreporting.local.api.Api;
import org.countyreporting.vocabulary.DivisionLevel;

/** Declares what is measured with: thirty elements and ten ratios of them, for towns and for counties. */
record Definitions(Api administrator) {

    void declare() {
        declare(DivisionLevel.TOWNSHIP);
        declare(DivisionLevel.COUNTY);
    }

    /** Nothing computed before rests on what is defined now. */
    void voidWhatIsKept(int time) {
        String code = "bench_scratch_" + time;
        Api.required(administrator.put("/v1/data-elements/" + code, named(code).put("kind", "flow"), ""), code);
    }

    private void declare(DivisionLevel level) {
        IntStream.rangeClosed(1, Nation.ELEMENTS).forEach(number -> {
            String code = Nation.element(level, number);
            ObjectNode body = named(code)
                    .put("kind", "flow")
                    .put("collectionLevel", level.name().toLowerCase());
            Api.required(administrator.put("/v1/data-elements/" + code, body, ""), code);
        });
        IntStream.rangeClosed(1, Nation.RATIOS).forEach(number -> {
            String code = Nation.ratio(level, number);
            ObjectNode body = named(code)
                    .put("unit", "%")
                    .put("factor", 100)
                    .put("numerator", Nation.element(level, 2 * number - 1))
                    .put("denominator", Nation.element(level, 2 * number));
            Api.required(administrator.put("/v1/indicators/" + code, body, ""), code);
        });
    }

    private static ObjectNode named(String code) {
        return Api.JSON.createObjectNode().put("name", code).put("unit", "人次");
    }
}
