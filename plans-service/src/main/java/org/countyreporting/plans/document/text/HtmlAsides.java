package org.countyreporting.plans.document.text;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the markup of a web page itself says is no text, or none of the document's own. */
final class HtmlAsides {

    /** For machines; and the brackets of phonetic guides, which only old browsers show. */
    private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "head", "iframe", "rp");

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("nav", "navigation"),
            Map.entry("aside", "aside"),
            Map.entry("select", "form"),
            Map.entry("button", "form"),
            Map.entry("textarea", "form"),
            Map.entry("svg", "drawing"),
            Map.entry("object", "hidden"),
            Map.entry("noscript", "hidden"),
            Map.entry("rt", "phonetic-guide"),
            Map.entry("del", "deleted"),
            Map.entry("s", "struck-out"),
            Map.entry("strike", "struck-out"));

    /** Elements whose footer is their own, not the page's. */
    private static final Set<String> SECTIONS = Set.of("article", "main", "section", "blockquote");

    private static final int DEEPEST = 100;

    private HtmlAsides() {}

    static boolean isNoText(Element element) {
        return NO_TEXT.contains(element.normalName());
    }

    /** Why the words of an element are not the document's; null when they are. */
    static String reason(Element element) {
        if (isHidden(element)) {
            return "hidden";
        }
        if (element.nameIs("footer") && isOfPage(element)) {
            return "footer";
        }
        Element child = element.firstElementChild();
        if (element.nameIs("sup") && child != null && child.attr("href").startsWith("#")) {
            return "note-mark";
        }
        return element.attr("role").equals("navigation") ? "navigation" : REASONS.get(element.normalName());
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static boolean isOfPage(Element footer) {
        Element around = footer.parent();
        for (int i = 0; around != null && i < DEEPEST; i++) {
            if (SECTIONS.contains(around.normalName())) {
                return false;
            }
            around = around.parent();
        }
        return true;
    }
}
