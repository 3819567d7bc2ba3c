package org.countyreporting.plans;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same act by several callers at the same moment. */
public final class Simultaneously {

    private Simultaneously() {}

    /** The statuses that were answered, in ascending order. */
    public static List<Integer> statuses(int callers, Callable<Integer> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CyclicBarrier start = new CyclicBarrier(callers);
        try {
            List<Future<Integer>> answers = IntStream.range(0, callers)
                    .mapToObj(caller -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses.stream().sorted().toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
