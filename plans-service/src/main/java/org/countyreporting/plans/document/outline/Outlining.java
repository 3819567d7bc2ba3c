package org.countyreporting.plans.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreporting.plans.document.label.LabelStyle;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.text.Reading;

/** Reads an official document: takes it apart into its title, particulars and labelled pieces. */
public final class Outlining {

    private static final Pattern LABEL =
            Pattern.compile("(?m)^ {0,8}(?<label>[一二三四五六七八九十]{1,3}、|\\d{1,3}[.、])(?<heading>[^。\\n]{0,80})");

    private Outlining() {}

    public static ReadDocument read(String text) {
        Reading reading = Reading.plain(text);
        List<int[]> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(reading.clean());
        while (matcher.find()) {
            labels.add(new int[] {matcher.start("label"), matcher.end("label"), matcher.end("heading")});
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int[] label = labels.get(i);
            int to = i + 1 < labels.size() ? labels.get(i + 1)[0] : reading.length();
            nodes.add(new Node(
                    reading.quote(label[0], label[1]),
                    1,
                    NodeKind.SECTION,
                    Role.NONE,
                    LabelStyle.CHINESE,
                    null,
                    reading.quote(label[1], label[2]),
                    reading.quote(label[2], to),
                    label[0],
                    label[1],
                    label[2],
                    to,
                    to,
                    reading.span(label[0], to),
                    List.of()));
        }
        Metadata metadata =
                new Metadata(null, DocumentKind.OTHER, null, null, null, null, null, null, null, null, null, null);
        return new ReadDocument(reading, metadata, new Outline(null, 0, nodes), List.of());
    }
}
