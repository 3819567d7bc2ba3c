package org.countyreporting.gateway.peer;

import java.util.List;
import org.countyreporting.conventions.problem.Text;

/** Who answers a path: one of the three services, or the gateway itself. */
public enum Service {
    PLANS("plans-service", "Plans", "计划服务"),
    PROGRESS("progress-service", "Progress", "进展服务"),
    INDICATORS("indicators-service", "Indicators", "指标服务"),
    GATEWAY("gateway", "Gateway", "网关");

    private static final List<Service> UPSTREAM = List.of(PLANS, PROGRESS, INDICATORS);

    private final String id;
    private final String word;
    private final Text label;

    Service(String id, String word, String zh) {
        this.id = id;
        this.word = word;
        this.label = new Text(zh, id);
    }

    public String id() {
        return id;
    }

    /** How a name in a document begins where it must be told from another's. */
    public String word() {
        return word;
    }

    /** What a person calls it. */
    public Text label() {
        return label;
    }

    /** The services behind the gateway. */
    public static List<Service> upstream() {
        return UPSTREAM;
    }
}
