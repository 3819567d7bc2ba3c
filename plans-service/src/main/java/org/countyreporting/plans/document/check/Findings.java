package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Points out what a person should look at. */
public final class Findings {

    private static final int MOST = 20_000;

    private Findings() {}

    public static List<Finding> of(ReadDocument document, Figures figures, List<Check> checks) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(FigureFindings.of(document, figures, checks));
        findings.addAll(new TargetFindings(document, figures).read());
        findings.addAll(new DuplicateFigures(document).in(figures));
        findings.addAll(new NumberingFindings(document).read());
        findings.addAll(TextFindings.of(document, figures));
        findings.sort(Comparator.comparingInt(Finding::start));
        boolean all = findings.size() < MOST;
        List<Finding> kept = new ArrayList<>(all ? findings : findings.subList(0, MOST - 2));
        if (!all) {
            kept.add(unread(
                    findings.get(MOST - 2).start(),
                    new Text(
                            "一份文件最多列出 %d 个疑点，此处之后的未列出".formatted(MOST),
                            "A document lists at most %d findings; those behind this place are not listed"
                                    .formatted(MOST))));
        }
        if (figures.readTo() < document.reading().length()) {
            int from =
                    document.reading().span(figures.readTo(), figures.readTo()).start();
            kept.add(unread(
                    from,
                    new Text(
                            "一份文件最多读取 %d 个数据，此处之后的数据未列出，其中的计算未核对".formatted(Figures.MOST),
                            "At most %d figures of a document are read; behind this place none are listed and no calculation is checked"
                                    .formatted(Figures.MOST))));
        }
        return List.copyOf(kept);
    }

    private static Finding unread(int from, Text what) {
        return new Finding(
                FindingCode.UNREAD, "", from, from, new Text(what.zh() + "，请分成几份提交", what.en() + ". Send it in parts"));
    }
}
