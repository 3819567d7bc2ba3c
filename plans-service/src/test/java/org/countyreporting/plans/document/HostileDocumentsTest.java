package org.countyreporting.plans.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.plans.document.SentDocumentFixture.DOCX;
import static org.countyreporting.plans.document.SentDocumentFixture.TEXT;
import static org.countyreporting.plans.document.SentDocumentFixture.docx;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.plans.PeersStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what they say, or are made to exhaust whoever reads them: a clear problem, soon. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
@Timeout(60)
class HostileDocumentsTest {

    private static final String BODY = "word/document.xml";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    static Arguments[] files() {
        byte[] word = docx("一、加强服务。");
        return new Arguments[] {
            file("empty text", TEXT, new byte[0], 400),
            file("blank text", TEXT, " \n\u3000\n ".getBytes(StandardCharsets.UTF_8), 400),
            file("empty docx", DOCX, new byte[0], 400),
            file("docx without text", DOCX, docx(), 400),
            file("binary", TEXT, new byte[] {0, 1, 2, (byte) 0xff, 0, 9}, 400),
            file("malformed UTF-8", TEXT, new byte[] {'a', (byte) 0xe4, (byte) 0xb8}, 400),
            file("unknown charset", "text/plain; charset=klingon", "一、".getBytes(StandardCharsets.UTF_8), 415),
            file("docx as text", TEXT, word, 400),
            file("docx as HTML", "text/html", word, 400),
            file("text as docx", DOCX, "一、加强服务。".getBytes(StandardCharsets.UTF_8), 400),
            file("PDF as docx", DOCX, "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), 415),
            file("PDF as text", TEXT, "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), 415),
            file("old Word as docx", DOCX, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2}, 415),
            file("truncated docx", DOCX, Arrays.copyOf(word, word.length / 2), 400),
            file("archive without document", DOCX, zip("readme.txt", "nothing".getBytes(StandardCharsets.UTF_8)), 400),
            file("zip bomb", DOCX, with(word, BODY, old -> bomb()), 400),
            file("bomb beside the text", DOCX, with(word, "word/media/image1.bin", old -> new byte[400_000_000]), 400),
            file("entity expansion", DOCX, with(word, BODY, old -> laughs()), 400),
            file("external entity", DOCX, with(word, BODY, old -> external()), 400),
            file("deep nesting", DOCX, with(word, BODY, old -> deep()), 400),
            file("broken XML", DOCX, with(word, BODY, old -> Arrays.copyOf(old, old.length - 30)), 400),
            file("macros", DOCX, with(word, "word/vbaProject.bin", old -> new byte[] {1, 2, 3}), 400),
            file("over 5 MB", TEXT, new byte[Limits.BODY + 1], 413),
        };
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAProblemThatSaysWhatToDo(String mediaType, byte[] body, int status) {
        Response answer = SentDocumentFixture.send(Roles.PLANNER, "3713", mediaType, body);

        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.<String>path("detail")).isNotBlank();
        assertThat(answer.asString()).doesNotContainPattern("org\\.|java\\.|Exception");
    }

    @Test
    void aPageNestedDeeplyIsReadOrRefusedButDoesNotHurt() {
        byte[] page = ("<div>".repeat(200_000) + "一、加强服务。").getBytes(StandardCharsets.UTF_8);

        Response answer = SentDocumentFixture.send(Roles.PLANNER, "3713", "text/html", page);

        assertThat(answer.statusCode()).isIn(201, 400, 413);
    }

    @Test
    void fiveMegabytesTakeSeconds() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 1_650_000; i++) {
            text.append(i)
                    .append(". 开展第")
                    .append(i)
                    .append("类检查，检查")
                    .append(i * 7)
                    .append("人，合格率95.2%。\n");
        }
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();

        Response answer = SentDocumentFixture.send(
                Roles.PLANNER, "3713", TEXT, body.length > Limits.BODY ? Arrays.copyOf(body, Limits.BODY - 10) : body);

        answer.then().statusCode(201);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
    }

    private static Arguments file(String name, String mediaType, byte[] body, int status) {
        return Arguments.argumentSet(name, mediaType, body, status);
    }

    /** Half a gigabyte of one letter: a hundred kilobytes as sent. */
    private static byte[] bomb() {
        byte[] text = new byte[500_000_000];
        Arrays.fill(text, (byte) 'a');
        byte[] head = (XML + OPEN + "<w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, text, 0, head.length);
        byte[] tail = ("</w:t></w:r></w:p>" + CLOSE).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(tail, 0, text, text.length - tail.length, tail.length);
        return text;
    }

    private static byte[] laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return (XML + entities + "]>" + OPEN + "<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>" + CLOSE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] external() {
        return (XML + "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + OPEN
                        + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>" + CLOSE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] deep() {
        int levels = 100_000;
        return (XML + OPEN + "<w:p>" + "<w:smartTag>".repeat(levels) + "</w:smartTag>".repeat(levels) + "</w:p>"
                        + CLOSE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) {
        return with(null, name, old -> content);
    }

    /** The archive with one entry made anew, or added where there was none. */
    private static byte[] with(byte[] archive, String name, UnaryOperator<byte[]> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream changed = new ZipOutputStream(out)) {
            byte[] found = new byte[0];
            if (archive != null) {
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] content = in.readAllBytes();
                    if (entry.getName().equals(name)) {
                        found = content;
                    } else {
                        write(changed, entry.getName(), content);
                    }
                }
            }
            write(changed, name, change.apply(found));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
