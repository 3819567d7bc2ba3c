package org.countyreporting.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.countyreporting.local.demo.Demo;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.local.stack.Home;
import org.countyreporting.local.stack.LocalClock;
import org.countyreporting.local.stack.LocalFailure;
import org.countyreporting.local.stack.Ports;
import org.countyreporting.local.stack.Stack;

/** What deploy/demo, deploy/token and deploy/local/build call. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Java 17 would write Chinese as question marks where the locale is not set.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        try {
            Path repository = Path.of(System.getProperty("repository", "")).toAbsolutePath();
            Settings settings = Settings.of(repository, System.getenv());
            List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "demo" -> System.exit(DemoRun.of(settings, rest).run());
                case "clear" -> clear(settings);
                case "rehearse" -> rehearse(settings);
                case "token" -> System.out.println(token(settings, rest));
                default -> throw new LocalFailure("demo [--stay], clear, rehearse and token are to be had");
            }
        } catch (LocalFailure | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void clear(Settings settings) {
        Home home = Home.in(settings.keptHome());
        try (Stack stack = Stack.in(settings.repository(), home, settings.keptPort(), settings.clock(home))) {
            stack.endLeftovers();
        }
    }

    private static void rehearse(Settings settings) {
        Home home = Home.in(settings.keptHome());
        LocalClock clock = new LocalClock(home.clock());
        clock.set(Demo.beginning());
        try (Stack stack = Stack.in(settings.repository(), home, Ports.freeForStack(), clock)) {
            stack.closeOnExit();
            stack.rehearse();
        }
    }

    private static String token(Settings settings, List<String> arguments) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            throw new LocalFailure("deploy/token ROLE[,ROLE...] DIVISION [UNIT]");
        }
        String unit = arguments.size() == 3 ? arguments.get(2) : null;
        return Bearer.of(arguments.get(0), arguments.get(1), unit).token(new Home(settings.keptHome()));
    }
}
