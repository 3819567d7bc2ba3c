package org.countyreporting.plans.document.text;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The numbering that paragraph styles bring with them (标题 1 …), inherited from the style they are based on. */
final class WordStyles {

    private static final int DEEPEST = 20;

    private final Map<String, WordNumbering.Use> uses = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    void read(WordXml xml) throws XMLStreamException {
        String style = null;
        int level = 0;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = xml.value("styleId");
                    level = 0;
                }
                case "basedOn" -> bases.put(style, xml.value("val"));
                case "ilvl" -> level = xml.number("val", 0);
                case "numId" -> uses.put(style, new WordNumbering.Use(xml.number("val", 0), level));
                default -> {
                    // looks only
                }
            }
        }
    }

    WordNumbering.Use numbering(String style) {
        String asked = style;
        for (int i = 0; asked != null && i < DEEPEST; i++) {
            WordNumbering.Use use = uses.get(asked);
            if (use != null) {
                return use;
            }
            asked = bases.get(asked);
        }
        return null;
    }
}
