package org.countyreporting.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.demo.Demo;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.local.stack.Home;
import org.countyreporting.local.stack.LocalClock;
import org.countyreporting.local.stack.Ports;
import org.countyreporting.local.stack.Stack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The packaged product, started once for all tests of a run. Who stops a part of it starts it again. */
final class RunningStack implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Product resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningStack.class))
                .computeIfAbsent(Product.class, type -> Product.start(), Product.class);
    }

    /** What a test gets: the stack, and tokens for it. */
    record Product(Stack stack, Home home, Collector collector) implements AutoCloseable {

        private static final Map<Class<?>, Object> SHARED = new HashMap<>();

        static Product start() {
            Path repository =
                    Path.of(System.getProperty("repository")).toAbsolutePath().normalize();
            Home home = Home.in(fresh());
            LocalClock clock = new LocalClock(home.clock());
            clock.set(Demo.beginning());
            Collector collector = Collector.start();
            Stack stack =
                    Stack.in(repository, home, Ports.freeForStack(), clock).with(collector.variables());
            stack.closeOnExit();
            stack.start();
            return new Product(stack, home, collector);
        }

        private static Path fresh() {
            try {
                return Files.createTempDirectory("county-reporting-acceptance").resolve("home");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What several tests share and is made once for a run. */
        <T> T once(Class<T> type, Supplier<T> making) {
            return type.cast(SHARED.computeIfAbsent(type, any -> making.get()));
        }

        Api anonymous() {
            return new Api(stack.gateway(), null);
        }

        Api as(Bearer bearer) {
            return new Api(stack.gateway(), bearer.token(home));
        }

        Api as(String roles, String division) {
            return as(Bearer.of(roles, division));
        }

        @Override
        public void close() {
            stack.close();
            collector.close();
        }
    }
}
