package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Lexicon;
import org.countyreporting.plans.document.figure.Passage;

/** Which figures of a group a printed rate is a rate of, by the wording: 占, 其中, 完成…的, 应…已…, what stands in brackets. */
final class Ratios {

    private static final Lexicon WHOLE = Lexicon.of(Ratios.class, "ratios.txt", "whole");
    private static final Lexicon PART = Lexicon.of(Ratios.class, "ratios.txt", "part");
    private static final Lexicon TASK = Lexicon.of(Ratios.class, "ratios.txt", "task");
    private static final int NEAREST = 6;

    private final String text;
    private final Passage passage;
    private Figure rate;
    private RateClause clause;
    private RateReadings readings;
    private List<Figure> before;
    private List<Figure> after;
    /** The last rate that agreed and what its whole was called, and in which group. */
    private Ratio last;

    private String lastName = "";
    private Group lastGroup;

    Ratios(String text) {
        this.text = text;
        this.passage = new Passage(text);
    }

    /** The reading to hold the rate against: one that agrees, else one the wording binds; empty if there is neither. */
    Optional<Ratio> of(Group group, int index) {
        rate = group.figures().get(index);
        clause = new RateClause(text, rate);
        before = countsBefore(group, index);
        after = group.figures().stream()
                .skip(index + 1L)
                .limit(NEAREST)
                .filter(Figure::isCount)
                .toList();
        readings = new RateReadings(text, rate, clause, lastRate(group, index));
        ofSameWhole(group);
        inBrackets(group, index);
        inBracketsBehindPart();
        partOfNamedWhole();
        ofNamedWhole();
        ofWhich();
        nearby();
        Optional<Ratio> best = readings.best().or(() -> ofEarlier(group));
        best.filter(Ratio::agrees).ifPresent(ratio -> {
            last = ratio;
            lastName = clause.namedWhole();
            lastGroup = group;
        });
        return best;
    }

    /** 9个,占总任务的12.5%;5个,占总任务的6.9%: what is called the same in a sentence is the same. */
    private void ofSameWhole(Group group) {
        String name = clause.namedWhole();
        if (name.length() > 1 && name.equals(lastName) && group == lastGroup && !before.isEmpty()) {
            readings.add(before.get(0), last.whole(), readings.fits(before.get(0), last.whole()));
        }
    }

    /** What the wording says is a rate of something that stands further up. */
    private Optional<Ratio> ofEarlier(Group group) {
        boolean said = clause.isPercent() && (clause.isNamedRate() || clause.says(TASK));
        return said && !before.isEmpty() && readings.isItsOwn(before.get(0))
                ? EarlierWhole.of(rate, before.get(0), group)
                : Optional.empty();
    }

    private static int lastRate(Group group, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (group.figures().get(i).isRatio()) {
                return group.figures().get(i).to();
            }
        }
        return 0;
    }

    /** The counts before a rate, nearest first. */
    private List<Figure> countsBefore(Group group, int index) {
        List<Figure> counts = new ArrayList<>();
        for (int i = index - 1; i >= 0 && counts.size() < NEAREST; i--) {
            if (group.figures().get(i).isCount()) {
                counts.add(group.figures().get(i));
            }
        }
        return counts;
    }

    /** 占比80%(36人,45人), 签约率80%(应签45人), 控制率80%(达标36人). */
    private void inBrackets(Group group, int index) {
        int open = rate.quantity().end();
        int close = open < text.length() && text.charAt(open) == '(' ? passage.bracketEnd(open) : -1;
        List<Figure> inside = group.figures().stream()
                .skip(index + 1L)
                .filter(f -> f.isCount() && f.number() < close)
                .toList();
        if (inside.size() == 2) {
            boolean partFirst = readings.fits(inside.get(0), inside.get(1));
            readings.add(inside.get(0), inside.get(1), partFirst);
            readings.add(inside.get(1), inside.get(0), !partFirst);
        } else if (inside.size() == 1) {
            Figure one = inside.get(0);
            boolean whole = WHOLE.isWithin(text, open, one.number());
            boolean part = PART.isWithin(text, open, one.number());
            for (Figure other : before) {
                boolean beside =
                        other == before.get(0) && RateReadings.sameMeasure(other, one) && readings.isNear(other, one);
                readings.add(other, one, (whole || beside) && readings.fits(other, one));
                readings.add(one, other, part && readings.fits(one, other));
            }
        }
    }

    /** 275场已完成240场(88%). */
    private void inBracketsBehindPart() {
        boolean bracket =
                rate.quantity().start() > 0 && text.charAt(rate.quantity().start() - 1) == '(';
        if (bracket && before.size() > 1) {
            Figure part = before.get(0);
            Figure whole = before.get(1);
            boolean behind = part.quantity().end() == rate.quantity().start() - 1;
            boolean said = PART.isWithin(text, whole.quantity().end(), part.number());
            readings.add(
                    part, whole, behind && said && RateReadings.sameMeasure(part, whole) && readings.fits(part, whole));
        }
    }

    /** 36人,占应检45人的80%: the whole stands between the word and the rate. */
    private void partOfNamedWhole() {
        int link = clause.link();
        if (link < 0 || before.size() < 2 || before.get(0).number() < link) {
            return;
        }
        Figure whole = before.get(0);
        readings.add(before.get(1), whole, clause.isPartitive());
        readings.addSum(before.subList(1, before.size()), whole);
        before.stream().skip(2).forEach(part -> readings.add(part, whole, false));
    }

    /** 总投资3亿元,已完成2亿元,占总投资的66.7%: the whole is named again. */
    private void ofNamedWhole() {
        String name = clause.namedWhole();
        if (name.length() < 2 || before.isEmpty()) {
            return;
        }
        List<Figure> wholes = new ArrayList<>(before.subList(1, before.size()));
        wholes.addAll(after);
        for (Figure whole : wholes) {
            boolean named =
                    text.substring(whole.from(), whole.quantity().start()).contains(name);
            boolean earlier = whole.number() < rate.number();
            readings.add(before.get(0), whole, named && earlier && readings.fits(before.get(0), whole));
        }
    }

    /** 共45人,其中女性36人,占80%; but of 共签45人,其中重点人群36人,签约率80% the whole is another. */
    private void ofWhich() {
        for (int i = 1; i < before.size(); i++) {
            Figure whole = before.get(i);
            int next = before.get(i - 1).number();
            if (text.substring(whole.quantity().end(), next).contains("其中")) {
                Figure part = before.get(0);
                boolean said = !clause.says(TASK) && (!clause.isNamedRate() || clause.isNamedAfter(part));
                readings.add(part, whole, said && RateReadings.sameMeasure(part, whole) && readings.fits(part, whole));
                return;
            }
        }
    }

    /** 应检45人,已检36人,检查率80%; other neighbours are only believed when they agree. */
    private void nearby() {
        for (int part = 0; part < before.size(); part++) {
            for (int whole = part + 1; whole < before.size(); whole++) {
                Figure of = before.get(whole);
                boolean said = part == 0
                        && whole == 1
                        && readings.isItsOwn(of)
                        && (RateReadings.sameMeasure(before.get(0), of)
                                || of.measure().isEmpty())
                        && readings.fits(before.get(0), of);
                readings.add(
                        before.get(part),
                        of,
                        said
                                && clause.isNamedRate()
                                && (isWhole(of) || clause.isNamedAfter(before.get(0)) && !clause.isNamedAfter(of)));
                readings.add(of, before.get(part), false);
            }
        }
        if (before.size() > 2) {
            readings.addSum(before, before.get(before.size() - 1));
        }
    }

    private boolean isWhole(Figure figure) {
        return WHOLE.isWithin(text, passage.clauseStart(figure.quantity().start()), figure.to());
    }

    static String printed(Figure figure) {
        return figure.quantity().value().toPlainString() + scale(figure);
    }

    /** 万 or 亿, as printed. */
    static String scale(Figure figure) {
        String unit = figure.quantity().unit();
        return unit.substring(0, unit.length() - figure.measure().length());
    }
}
