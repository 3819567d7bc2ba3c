package org.countyreporting.indicators.result;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Lets an answer write itself. */
@Provider
@Produces({ResultForm.CSV, ResultForm.SDMX_CSV})
public class LinesWriter implements MessageBodyWriter<Lines> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Lines.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Lines lines,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        lines.write(out);
    }
}
