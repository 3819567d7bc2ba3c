package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the API answered; the body is missing where it is no JSON. */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    boolean isSuccess() {
        return status / 100 == 2;
    }

    String entityTag() {
        return headers.firstValue("ETag").orElse("");
    }

    /** The problem in one line. */
    String problem() {
        StringBuilder text = new StringBuilder(status + " " + body.path("title").asText());
        if (body.hasNonNull("detail")) {
            text.append("：").append(body.path("detail").asText());
        }
        body.path("errors").forEach(error -> text.append("\n      ")
                .append(error.path("pointer").asText(error.path("parameter").asText()))
                .append("  ")
                .append(error.path("detail").asText()));
        return text.toString();
    }
}
