package org.countyreporting.plans.document.text;

/** What an office sent, as text; what cannot be read is refused. */
public final class Submission {

    private Submission() {}

    /** @param charset as declared, or null for UTF-8 */
    public static Extract plain(byte[] body, String charset) {
        return Extract.of(Decoding.decode(body, charset));
    }

    /** @param charset as declared, or null for what the page says of itself */
    public static Extract html(byte[] body, String charset) {
        return HtmlText.of(Decoding.decode(body, charset != null ? charset : HtmlCharset.of(body)));
    }

    public static Extract docx(byte[] body) {
        return WordText.of(body);
    }
}
