package org.countyreporting.indicators.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OperationState", description = "How far an operation is")
public enum OperationState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }

    static OperationState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
