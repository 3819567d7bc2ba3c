package org.countyreporting.plans.document.check;

import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Lexicon;
import org.countyreporting.plans.document.figure.Passage;

/** How the clause of a printed rate is worded. */
final class RateClause {

    private static final Lexicon LINK = Lexicon.of(RateClause.class, "ratios.txt", "link");

    private final String text;
    private final Passage passage;
    private final Figure rate;
    private final int from;
    private final int to;

    RateClause(String text, Figure rate) {
        this.text = text;
        this.passage = new Passage(text);
        this.rate = rate;
        this.to = rate.quantity().start();
        this.from = passage.clauseStart(to);
    }

    /** Where the word between part and whole stands (占, 完成, 为), or -1. */
    int link() {
        return LINK.lastWithin(text, from, to);
    }

    boolean says(Lexicon words) {
        return words.isWithin(text, from, to);
    }

    /** 占任务的95%. */
    boolean isPartitive() {
        return to > 0 && text.charAt(to - 1) == '的';
    }

    /** The 总投资 of 占总投资的60%, without the words around it; "" where no whole is named. */
    String namedWhole() {
        int link = link();
        if (link < 0 || !isPartitive()) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (int i = link; i < to; i++) {
            if ("占完成为达到的总数比".indexOf(text.charAt(i)) < 0) {
                name.append(text.charAt(i));
            }
        }
        return name.toString();
    }

    /** 分别为45%、78%: which is whose is not said here. */
    boolean isShared() {
        return text.substring(from, to).contains("分别");
    }

    boolean isNamedRate() {
        return text.substring(from, to).contains("率");
    }

    boolean isPercent() {
        return rate.quantity().unit().equals("%");
    }

    /** 筛查200人,筛查率…; 婚前检查50对,婚检率…: the rate is named after what was counted. */
    boolean isNamedAfter(Figure part) {
        String name = text.substring(from, to);
        int named = name.indexOf('率');
        String counted = text.substring(passage.clauseStart(part.number()), part.number());
        return named >= 2
                && counted.indexOf(name.charAt(named - 2)) >= 0
                && counted.indexOf(name.charAt(named - 1)) >= 0;
    }
}
