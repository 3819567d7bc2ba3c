package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.local.stack.LocalClock;

/** The story: plan, two months of reports and reviews, and the report of the second. */
public final class Demo {

    private static final Instant PLAN_ISSUED = Instant.parse("2020-09-01T01:00:00Z");

    private static final String TRACED = "model_clinics_county";

    private final People people;
    private final LocalClock clock;
    private final PrintStream out;

    public Demo(URI gateway, Function<Bearer, String> tokens, LocalClock clock, PrintStream out) {
        this.people = new People(gateway, tokens);
        this.clock = clock;
        this.out = out;
    }

    /** What the clock says when the story begins. */
    public static Instant beginning() {
        return PLAN_ISSUED;
    }

    public void play() {
        setClock(PLAN_ISSUED.toString());
        Preparation preparation = new Preparation(people);
        JsonNode plan = prepare(preparation);
        JsonNode august = Material.read("2020-08");
        setClock(august.path("reportedAt").asText());
        say("试一试出错的情形");
        new Trials(people, plan.path("id").asText(), august, out).run();
        play(new Month(people, plan.path("id").asText(), august));
        Month september = new Month(people, plan.path("id").asText(), Material.read("2020-09"));
        play(september);
        say("等待已审核的数字进入指标");
        HandOver.await(people.reader(), plan, september.period());
        out.println();
        Report report = new Report(people, plan, september.period());
        report.print(out);
        out.println();
        out.println("一个数从哪里来：" + TRACED);
        report.printSources(out, TRACED);
        out.println();
        say("文件导入：不必重新录入");
        new Paperwork(people, preparation, out).play();
    }

    private JsonNode prepare(Preparation preparation) {
        say("登记 " + people.units().size() + " 个单位");
        preparation.registerUnits();
        say("定义数据元和指标");
        preparation.define();
        say("发布计划");
        JsonNode plan = preparation.publishPlan();
        out.println("  " + plan.path("title").asText() + "，"
                + plan.path("tasks").size() + " 项任务，计划 " + plan.path("id").asText());
        preparation.awaitObligations(plan, "2020-08");
        return plan;
    }

    private void play(Month month) {
        setClock(month.at("reportedAt"));
        say(month.period() + "：各单位填报并提交");
        out.println("  " + month.report(false) + " 份按时提交");
        setClock(month.at("reviewedAt"));
        review(month);
        if (!month.at("correctedAt").isEmpty()) {
            setClock(month.at("correctedAt"));
            out.println("  " + month.correct() + " 份更正后重新提交");
            setClock(month.at("lateAt"));
            out.println("  " + month.report(true) + " 份迟报");
            review(month);
        }
    }

    private void review(Month month) {
        say(month.period() + "：市级审核");
        Month.Reviewed reviewed = month.review();
        out.println("  " + reviewed.accepted() + " 份通过");
        reviewed.returned().forEach(reason -> out.println("  退回 " + reason));
    }

    private void setClock(String instant) {
        clock.set(Instant.parse(instant));
    }

    private void say(String what) {
        out.println("▸ " + clock.read().toString().substring(0, 10) + "  " + what);
    }
}
