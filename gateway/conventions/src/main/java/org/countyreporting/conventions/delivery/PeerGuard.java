package org.countyreporting.conventions.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/** Lets only peers through to {@link PeerOnly}. */
@Provider
@PeerOnly
@IfBuildProperty(name = "county-reporting.database", stringValue = "true", enableIfMissing = true)
public class PeerGuard implements ContainerRequestFilter {

    private final PeerSecret secret;

    PeerGuard(PeerSecret secret) {
        this.secret = secret;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!secret.matches(request.getHeaderString(PeerSecret.HEADER))) {
            throw Refusal.of(ProblemType.UNAUTHENTICATED, "仅供系统内部服务调用", "For the services of this system only");
        }
    }
}
