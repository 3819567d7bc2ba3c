package org.countyreporting.plans.document.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files made by hand, part by part. */
public final class DocxFixture {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String mainType = MAIN;
    private String types = "";

    public DocxFixture body(String xml) {
        return main("<w:document" + WORD + "><w:body>" + xml + "</w:body></w:document>");
    }

    DocxFixture main(String xml) {
        return part("word/document.xml", xml);
    }

    DocxFixture numbering(String xml) {
        types += override("/word/numbering.xml", PART + "numbering+xml");
        return part("word/numbering.xml", "<w:numbering" + WORD + ">" + xml + "</w:numbering>");
    }

    DocxFixture styles(String xml) {
        types += override("/word/styles.xml", PART + "styles+xml");
        return part("word/styles.xml", "<w:styles" + WORD + ">" + xml + "</w:styles>");
    }

    DocxFixture withMacros() {
        mainType = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return this;
    }

    DocxFixture part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A level of a list: {@code <w:abstractNum>} with these levels, used by the list of the same number. */
    static String list(int id, String... levels) {
        StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        for (int i = 0; i < levels.length; i++) {
            String[] formatAndText = levels[i].split(" ");
            xml.append("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:suff w:val=\"nothing\"/>"
                            .formatted(i, formatAndText[0]))
                    .append("<w:lvlText w:val=\"" + formatAndText[1] + "\"/></w:lvl>");
        }
        return xml + "</w:abstractNum><w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
    }

    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String p(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                        .formatted(level, list)
                + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "_rels/.rels",
                    relations("officeDocument", "word/document.xml").getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations("numbering", "numbering.xml", "styles", "styles.xml")
                            .getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", mainType) + types + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private String relations(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            String target = kindsAndTargets[i + 1];
            if (parts.containsKey(target) || parts.containsKey("word/" + target)) {
                xml.append(("<Relationship Id=\"r%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/%s\" Target=\"%s\"/>")
                        .formatted(i, kindsAndTargets[i], target));
            }
        }
        return xml + "</Relationships>";
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
