package org.countyreporting.plans.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/** The text of a Word file (.docx). POI opens the package and guards against archives that blow up; the parts are streamed. */
final class WordText {

    private static final String MACROS = "macroEnabled";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String VBA = "application/vnd.ms-office.vbaProject";

    /** Parts whose words are not the document's running text, by what the document relates to them as. */
    private static final Map<String, String> ASIDES = Map.of(
            RELATION + "header", "page-header",
            RELATION + "footer", "footer",
            RELATION + "footnotes", "footnote",
            RELATION + "endnotes", "endnote",
            RELATION + "comments", "comment",
            RELATION + "diagramData", "diagram");

    static {
        // A document of 5 MB unfolds to some tens of megabytes of XML, whatever is drawn in it.
        ZipSecureFile.setMaxEntrySize(100L << 20);
        ZipSecureFile.setMaxFileCount(5_000);
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    private WordText() {}

    static Extract of(byte[] file) {
        try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(file))) {
            return read(word);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IOException
                | XMLStreamException
                | IllegalArgumentException
                | IllegalStateException e) {
            // POI says in many ways that a file is not what it should be
            throw unreadable();
        }
    }

    private static Extract read(OPCPackage word) throws OpenXML4JException, IOException, XMLStreamException {
        PackagePart main = only(word.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT));
        if (main == null) {
            throw unreadable();
        }
        if (main.getContentType().contains(MACROS)
                || !word.getPartsByContentType(VBA).isEmpty()) {
            throw Refusal.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "不接收含宏的文件，请另存为不含宏的 .docx",
                    "Files with macros are not accepted: save it as .docx without them");
        }
        WordNumbering numbering = new WordNumbering();
        WordStyles styles = new WordStyles();
        PackagePart numberings = related(main, XWPFRelation.NUMBERING);
        if (numberings != null) {
            try (WordXml xml = new WordXml(numberings)) {
                numbering.read(xml);
            }
        }
        PackagePart looks = related(main, XWPFRelation.STYLES);
        if (looks != null) {
            try (WordXml xml = new WordXml(looks)) {
                styles.read(xml);
            }
        }
        Asides asides = new Asides();
        String own;
        try (WordXml xml = new WordXml(main)) {
            own = new WordStory(numbering, styles, asides).read(xml);
        }
        readBeside(main, asides);
        return asides.behind(own);
    }

    /** Sections repeat their headers and footers: what says the same is listed once. */
    private static void readBeside(PackagePart main, Asides asides)
            throws OpenXML4JException, IOException, XMLStreamException {
        Set<String> seen = new HashSet<>();
        for (PackageRelationship relation : main.getRelationships()) {
            String reason = ASIDES.get(relation.getRelationshipType());
            if (reason == null || relation.getTargetMode() != TargetMode.INTERNAL) {
                continue;
            }
            try (WordXml xml = new WordXml(main.getRelatedPart(relation))) {
                String words = xml.words();
                if (seen.add(reason + words)) {
                    asides.add(reason, words);
                }
            }
        }
    }

    private static PackagePart related(PackagePart main, XWPFRelation relation) throws OpenXML4JException {
        var relations = main.getRelationshipsByType(relation.getRelation());
        return relations.isEmpty() ? null : main.getRelatedPart(relations.getRelationship(0));
    }

    private static PackagePart only(List<PackagePart> parts) {
        return parts.isEmpty() ? null : parts.get(0);
    }

    private static Refusal unreadable() {
        return Refusal.of(
                ProblemType.MALFORMED_REQUEST,
                "文件不是完好的 .docx（可能已加密、损坏，或是改了扩展名的 .doc、.wps），请用 Word 或 WPS 另存为 .docx 或文本",
                "The file is no sound .docx (encrypted, broken, or a renamed .doc or .wps): save it as .docx or as"
                        + " text");
    }
}
