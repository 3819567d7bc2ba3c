package org.countyreporting.conventions.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, as the token says: claims {@code sub}, {@code preferred_username}, {@code roles}, {@code division}, {@code unit}. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The person or system, as the identity provider knows it. */
    public String subject() {
        return token.getSubject();
    }

    /** The name to show to people. */
    public String name() {
        String name = token.getClaim("preferred_username");
        return name == null ? subject() : name;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public DivisionCode division() {
        return claim("division", DivisionCode::parse)
                .orElseThrow(() -> Refusal.forbidden(
                        "令牌未注明行政区划（division）", "The token does not say which division you belong to"));
    }

    public DivisionScope scope() {
        return new DivisionScope(division());
    }

    /** The unit the caller reports for, when the token names one. */
    public Optional<UnitId> unit() {
        return claim("unit", UnitId::parse);
    }

    private <T> Optional<T> claim(String name, Function<String, T> parse) {
        Object value = token.getClaim(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(value.toString()));
        } catch (IllegalArgumentException e) {
            throw Refusal.forbidden(
                    "令牌中的 " + name + " 无效：" + value, "The claim " + name + " of the token is not valid: " + value);
        }
    }
}
