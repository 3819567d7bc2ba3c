package org.countyreporting.gateway.peer;

import java.util.List;
import org.countyreporting.conventions.problem.Text;

/** Who answers a path: one of the three services, or the gateway itself. */
public enum Service {
    PLANS("plans-service", "计划服务"),
    PROGRESS("progress-service", "进展服务"),
    INDICATORS("indicators-service", "指标服务"),
    GATEWAY("gateway", "网关");

    private static final List<Service> UPSTREAM = List.of(PLANS, PROGRESS, INDICATORS);

    private final String id;
    private final Text label;

    Service(String id, String zh) {
        this.id = id;
        this.label = new Text(zh, id);
    }

    public String id() {
        return id;
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
