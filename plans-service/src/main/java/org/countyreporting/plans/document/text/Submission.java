package org.countyreporting.plans.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;

/** What an office sent, as text; what cannot be read is refused. */
public final class Submission {

    private Submission() {}

    /** @param charset as declared, or null for UTF-8 */
    public static String plain(byte[] body, String charset) {
        return Decoding.decode(body, charset);
    }

    /** @param charset as declared, or null for what the page says of itself */
    public static String html(byte[] body, String charset) {
        return Jsoup.parse(Decoding.decode(body, charset)).wholeText();
    }

    public static String docx(byte[] body) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(body))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
