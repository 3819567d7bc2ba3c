package org.countyreporting.gateway.relay;

import io.micrometer.core.instrument.Counter;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.Explanations;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.gateway.peer.Service;

/** A service as a place to relay to. */
final class Destination {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Service service;
    private final String host;
    private final int port;
    private final Fields fields;
    private final Answers answers;
    private final Counter[] byStatusClass;

    /** @param byStatusClass counters of answers, by first digit of the status */
    Destination(Service service, URI address, Fields fields, Answers answers, Counter[] byStatusClass) {
        this.service = service;
        this.host = address.getHost();
        this.port = address.getPort() > 0 ? address.getPort() : "https".equals(address.getScheme()) ? HTTPS : HTTP;
        this.fields = fields;
        this.answers = answers;
        this.byStatusClass = byStatusClass;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    Fields fields() {
        return fields;
    }

    void count(int status) {
        byStatusClass[status / 100].increment();
    }

    void log(Throwable cause) {
        Log.warnf("%s: %s", service.id(), cause.toString());
    }

    void log(int status) {
        Log.warnf("%s answered %d without a problem document", service.id(), status);
    }

    void refuse(RoutingContext context, ProblemType type) {
        answers.end(context, type, type == ProblemType.UNAVAILABLE ? down() : Explanations.of(type));
    }

    private Text down() {
        return new Text(
                service.label().zh() + "暂不可用，其他服务不受影响；已确认的提交不会丢失，请稍后重试",
                service.label().en()
                        + " is not available, the others are; nothing acknowledged is lost; try again later");
    }
}
