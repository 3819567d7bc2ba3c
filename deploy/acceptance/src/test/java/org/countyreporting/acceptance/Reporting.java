package org.countyreporting.acceptance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.countyreporting.local.api.Api;

/** Counties that report and a commission that accepts, several at once, undeterred by what breaks meanwhile. */
final class Reporting {

    private static final int AT_ONCE = 4;

    private final City city;
    private final String plan;
    private final CountDownLatch underWay;
    private final CompletableFuture<Void> all;

    private Reporting(City city, String plan) {
        this.city = city;
        this.plan = plan;
        List<Report> reports = reports();
        this.underWay = new CountDownLatch(reports.size() / 3);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        this.all = CompletableFuture.allOf(reports.stream()
                .map(report -> CompletableFuture.runAsync(() -> send(report), threads))
                .toArray(CompletableFuture[]::new));
        threads.shutdown();
    }

    static Reporting start(City city, String plan) {
        return new Reporting(city, plan);
    }

    private record Report(City.Reporter reporter, String task, String period, int value) {}

    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (String period : City.PERIODS) {
            for (String task : city.elements()) {
                for (City.Reporter reporter : city.reporters()) {
                    reports.add(new Report(reporter, task, period, reports.size() + 1));
                }
            }
        }
        return reports;
    }

    private void send(Report report) {
        Api reporter = city.reporter(report.reporter());
        ObjectNode body = City.object()
                .put("plan", plan)
                .put("task", report.task())
                .put("unit", report.reporter().unit())
                .put("period", report.period())
                .put("status", "under-way");
        body.putArray("items").add("按计划推进。");
        body.putArray("figures").addObject().put("dataElement", report.task()).put("value", report.value());
        String entry = Patience.untilAnswered(City.posting(reporter, "/v1/progress-entries", body))
                .body()
                .path("id")
                .asText();
        String path = "/v1/progress-entries/" + entry;
        Patience.untilAnswered(City.posting(reporter, path + "/submission", null));
        Patience.untilAnswered(City.posting(city.reviewer(), path + "/acceptance", null));
        underWay.countDown();
    }

    /** Returns when a third is done and the rest is on its way. */
    void awaitTheMiddle() throws InterruptedException {
        if (!underWay.await(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("nothing gets done");
        }
    }

    /** Returns when everything has been acknowledged. */
    void awaitAll() {
        all.join();
    }

    int count() {
        return reports().size();
    }

    int sum(String task, String period) {
        return reports().stream()
                .filter(report -> report.task().equals(task) && report.period().equals(period))
                .mapToInt(Report::value)
                .sum();
    }
}
