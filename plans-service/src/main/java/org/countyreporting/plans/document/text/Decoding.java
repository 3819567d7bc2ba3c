package org.countyreporting.plans.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/**
 * Bytes of a declared charset become characters, strictly: a replaced character could be a lost digit, so bytes that do
 * not fit are refused with their place, never papered over.
 */
final class Decoding {

    private Decoding() {}

    /** @param charset as declared, or null for UTF-8 */
    static String decode(byte[] body, String charset) {
        Charset declared = charset == null ? StandardCharsets.UTF_8 : named(charset);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length + 1);
        var decoder = declared.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isUnderflow() || !(result = decoder.flush(out)).isUnderflow()) {
            throw Refusal.of(
                    ProblemType.MALFORMED_REQUEST,
                    "第 %d 字节处不是有效的 %s 文字，请核对文件编码（charset）".formatted(in.position(), declared),
                    "The bytes from offset %d are no %s: is that the file's charset?"
                            .formatted(in.position(), declared));
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw Refusal.of(
                    ProblemType.MALFORMED_REQUEST,
                    "第 %d 个字符是空字符，文件不是文本".formatted(nul),
                    "Character %d is NUL: this is no text".formatted(nul));
        }
        return text;
    }

    private static Charset named(String charset) {
        try {
            // Offices that say GB2312 send the larger sets that contain it.
            Charset named = Charset.forName(charset);
            return named.name().startsWith("GB") ? Charset.forName("GB18030") : named;
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
            throw Refusal.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "不支持的字符集“" + charset + "”，请用 UTF-8 或 GB18030",
                    "The charset \"" + charset + "\" is not known: use UTF-8 or GB18030");
        }
    }
}
