package org.countyreporting.conventions.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Queued messages as JSON, so that the next release reads what this one wrote. */
final class JsonTaskData implements Serializer {

    private final ObjectMapper json;

    JsonTaskData(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(Object data) {
        try {
            return data == null ? null : json.writeValueAsBytes(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        try {
            return data == null ? null : json.readValue(data, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
