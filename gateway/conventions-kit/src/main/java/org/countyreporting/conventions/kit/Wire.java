package org.countyreporting.conventions.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte, as no client library would send them. */
record Wire(URI server) {

    /** How most of these requests end. */
    static final String REST = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    String send(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void refuses(String request, int status, String type) throws IOException {
        assertThat(refuses(request)).contains(" " + status + " ").contains("urn:county-reporting:problem:" + type);
    }

    /** For what may be refused for more than one reason. */
    String refuses(String request) throws IOException {
        String answer = send(request);
        assertThat(answer)
                .startsWith("HTTP/1.")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("api-version: 1.0.0");
        return answer;
    }
}
