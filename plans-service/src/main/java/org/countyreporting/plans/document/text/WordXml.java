package org.countyreporting.plans.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/** One part of a Word file, read as a stream: nothing is held but the element at hand, no DTD or entity is followed. */
final class WordXml implements AutoCloseable {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    /** Elements that hold words, and that hold lines of them, in a text and in a drawing or formula. */
    private static final Set<String> WRITTEN = Set.of("t", "delText", ":t");

    private static final Set<String> PARAGRAPHS = Set.of("p", ":p");
    private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

    /** Word itself nests a few dozen deep. */
    private static final int DEEPEST = 1000;

    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;
    private int length;

    WordXml(PackagePart part) throws IOException, XMLStreamException {
        in = part.getInputStream();
        xml = FACTORY.createXMLStreamReader(in);
    }

    /** Moves on to the next start or end of an element or piece of text; false at the end. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        xml.next();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested deeper than " + DEEPEST);
        }
        return true;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    boolean isText() {
        return xml.getEventType() == XMLStreamConstants.CHARACTERS || xml.getEventType() == XMLStreamConstants.CDATA;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    String text() {
        length += xml.getTextLength();
        Extract.requireReadable(length);
        return xml.getText();
    }

    /** The name of a Word element, or that of another with a mark before it. */
    String name() {
        String namespace = xml.getNamespaceURI();
        return WORD.equals(namespace) || STRICT.equals(namespace) ? xml.getLocalName() : ":" + xml.getLocalName();
    }

    /** An attribute of Word's, or null. */
    String value(String attribute) {
        String value = xml.getAttributeValue(WORD, attribute);
        return value != null ? value : xml.getAttributeValue(STRICT, attribute);
    }

    int number(String attribute, int otherwise) {
        String value = value(attribute);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** What is written in the element at hand or the part, whatever became of it: a paragraph is a line. */
    String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int outside = depth - 1;
        boolean inText = false;
        while (depth > outside && next()) {
            if (isText() && inText) {
                words.append(text());
            } else if (isStart() && name().equals(":Fallback")) {
                skip();
            } else if (isStart() || isEnd()) {
                inText = isStart() && WRITTEN.contains(name());
                words.append(isEnd() && PARAGRAPHS.contains(name()) ? "\n" : "");
            }
        }
        return words.toString();
    }

    /** Leaves out the element at hand with all in it. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            continue;
        }
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        xml.close();
        in.close();
    }
}
