package org.countyreporting.conventions.binding;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.problem.Violation;
import org.countyreporting.conventions.problem.Violations;

/**
 * Refuses a request once all of it was read, with everything that is wrong in one answer: the body's faults and those of
 * the parameters, what could not be read and what does not hold.
 */
@Faultless
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class Refusing {

    private final Faults faults;
    private final Validator validator;

    Refusing(Faults faults, Validator validator) {
        this.faults = faults;
        this.validator = validator;
    }

    @AroundInvoke
    Object refuse(InvocationContext call) throws Exception {
        Violations violations = faults.violations();
        checkCoherence(call, violations, true);
        if (!violations.isEmpty()) {
            checkCoherence(call, violations, false);
            addConstraints(call, violations);
            violations.throwIfAny();
        }
        return call.proceed();
    }

    private static void checkCoherence(InvocationContext call, Violations violations, boolean ofParameters) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (call.getParameters()[i] instanceof Coherent whole
                    && parameters[i].isAnnotationPresent(BeanParam.class) == ofParameters) {
                whole.check(violations);
            }
        }
    }

    /** Those of a request without other faults are looked at behind us. */
    private void addConstraints(InvocationContext call, Violations violations) {
        Set<String> named = violations.all().stream().map(Violation::parameter).collect(Collectors.toSet());
        validator.forExecutables().validateParameters(call.getTarget(), call.getMethod(), call.getParameters()).stream()
                .map(Violation::ofParameter)
                .filter(violation -> !named.contains(violation.parameter()))
                .forEach(violations::add);
    }
}
