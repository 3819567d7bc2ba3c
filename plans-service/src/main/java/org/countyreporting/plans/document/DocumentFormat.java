package org.countyreporting.plans.document;

import java.util.Arrays;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.document.text.Extract;
import org.countyreporting.plans.document.text.Submission;

/** In what form an office sends a document. What the bytes begin with has to bear out what was declared. */
enum DocumentFormat {
    TEXT(DocumentFormat.PLAIN) {
        @Override
        Extract extract(byte[] body, String charset) {
            return Submission.plain(body, charset);
        }
    },
    HTML(DocumentFormat.WEB) {
        @Override
        Extract extract(byte[] body, String charset) {
            return Submission.html(body, charset);
        }
    },
    WORD(DocumentFormat.DOCX) {
        @Override
        Extract extract(byte[] body, String charset) {
            return Submission.docx(body);
        }
    };

    static final String PLAIN = "text/plain";
    static final String WEB = "text/html";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static DocumentFormat of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(mediaType))
                .findFirst()
                .orElseThrow(DocumentFormat::unsupported);
    }

    /** The text that offsets refer to, the document's own apart from what else the file holds. */
    abstract Extract extract(byte[] body, String charset);

    void requireBorneOutBy(byte[] body) {
        if (body.length == 0) {
            throw Refusal.of(
                    ProblemType.MALFORMED_REQUEST, "文件是空的，没有可读取的内容", "The file is empty: there is nothing to read");
        }
        if (begins(body, PDF) || begins(body, OLE) || begins(body, RTF)) {
            throw unsupported();
        }
        boolean zipped = begins(body, ZIP);
        if (this == WORD && !zipped) {
            throw Refusal.of(
                    ProblemType.MALFORMED_REQUEST,
                    "Content-Type 声明为 .docx，但内容不是 .docx 文件（可能已损坏，或实为文本、网页）：请用 Word 或 WPS 打开后另存为 .docx，或按实际格式声明",
                    "The Content-Type says .docx, but this is no .docx file: it may be damaged, or be text or HTML. Save it as .docx, or declare what it is");
        }
        if (this != WORD && zipped) {
            throw Refusal.of(
                    ProblemType.MALFORMED_REQUEST,
                    "Content-Type 声明为 %s，但内容是压缩包或 .docx 文件：.docx 请声明为 %s".formatted(mediaType, DOCX),
                    "The Content-Type says %s, but this is an archive or a .docx file: declare .docx as %s"
                            .formatted(mediaType, DOCX));
        }
    }

    /** Old Word, WPS, PDF and whatever else: says what to save as. */
    static Refusal unsupported() {
        return Refusal.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "不能读取此格式：.doc、.wps、.rtf 请用 Word 或 WPS 另存为 .docx；PDF 请导出为 .docx 或复制文字另存为 .txt；网页请另存为 .html。可提交 %s、%s、%s"
                        .formatted(DOCX, PLAIN, WEB),
                "This format cannot be read: save .doc, .wps and .rtf as .docx; export PDF to .docx or copy its text into a .txt file; save web pages as .html. Accepted: %s, %s, %s"
                        .formatted(DOCX, PLAIN, WEB));
    }

    private static boolean begins(byte[] body, byte[] magic) {
        return body.length >= magic.length && Arrays.equals(body, 0, magic.length, magic, 0, magic.length);
    }
}
