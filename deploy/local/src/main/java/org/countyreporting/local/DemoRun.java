package org.countyreporting.local;

import java.util.List;
import java.util.concurrent.ExecutionException;

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
        try (Stack stack = Stack.in(settings.repository(), home, port, settings.clock(home))) {
            closeOnExit(stack);
            System.out.println(
                    "starting PostgreSQL, three services and the gateway; data and logs in " + home.folder());
            stack.start();
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

    /** Ctrl-C, a signal, and the end of the script that started us all end the stack. */
    private static void closeOnExit(Stack stack) {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stopping"));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
    }
}
