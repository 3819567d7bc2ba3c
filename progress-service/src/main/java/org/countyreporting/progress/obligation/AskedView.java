package org.countyreporting.progress.obligation;

import org.countyreporting.progress.plan.AskedFigure;
import org.countyreporting.progress.plan.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure that this obligation asks for. */
@Schema(name = "AskedFigure", description = "A figure that is asked (应填指标)")
public record AskedView(
        @Schema(
                        description = "Code of the data element",
                        required = true,
                        maxLength = 64,
                        pattern = "^[a-z][a-z0-9_]{0,63}$",
                        examples = "two_cancer_screenings")
                String dataElement,
        @Schema(
                        description =
                                "What it stands for; absent: the whole division from a commission, its own from an institution")
                Scope scope,
        @Schema(description = "Whether a submission without it is refused", required = true, examples = "true")
                boolean required) {

    static AskedView of(AskedFigure figure) {
        return new AskedView(figure.dataElement(), figure.scope(), figure.required());
    }
}
