package org.countyreporting.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the API answered; the body is missing where it is no JSON. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    public String entityTag() {
        return headers.firstValue("ETag").orElse("");
    }

    /** The problem in one line. */
    public String problem() {
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
