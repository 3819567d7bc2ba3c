package org.countyreporting.local;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.countyreporting.local.demo.Demo;
import org.countyreporting.local.stack.Home;
import org.countyreporting.local.stack.LocalClock;
import org.countyreporting.local.stack.LocalFailure;
import org.countyreporting.local.stack.Ports;
import org.countyreporting.local.stack.Stack;

/** One run of deploy/demo: stack up, demo played, stack down, now or when somebody says so. */
record DemoRun(Settings settings, boolean stay) {

    static DemoRun of(Settings settings, List<String> arguments) {
        if (!arguments.isEmpty() && !arguments.equals(List.of("--stay"))) {
            throw new LocalFailure("deploy/demo [--stay]");
        }
        return new DemoRun(settings, !arguments.isEmpty());
    }

    /** Answers the exit code. */
    int run() {
        Home home = Home.in(settings.keptHome());
        int port = stay ? settings.keptPort() : settings.port().orElseGet(Ports::freeForStack);
        LocalClock clock = settings.clock(home);
        Optional<Instant> found = clock.isSet() ? Optional.of(clock.read()) : Optional.empty();
        clock.set(found.orElse(Demo.beginning()));
        try (Stack stack = Stack.in(settings.repository(), home, port, clock)) {
            closeOnExit(stack);
            System.out.println(
                    "starting PostgreSQL, three services and the gateway; data and logs in " + home.folder());
            stack.start();
            new Demo(stack.gateway(), bearer -> bearer.token(home), clock, System.out).play();
            // A clock that was given is given back as it was.
            found.ifPresent(clock::set);
            printAddresses(stack);
            if (stay) {
                System.out.println("ready " + stack.gateway());
                System.err.println(stack.supervise().get());
                return 1;
            }
            return 0;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void printAddresses(Stack stack) {
        System.out.println();
        for (String path : List.of("/docs", "/openapi.json", "/status", "/v1/overview?division=3713&period=2020-09")) {
            System.out.println(stack.gateway() + path);
        }
    }

    /** Ctrl-C, a signal, and the end of the script that started us all end the stack. */
    private static void closeOnExit(Stack stack) {
        stack.closeOnExit();
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
    }
}
