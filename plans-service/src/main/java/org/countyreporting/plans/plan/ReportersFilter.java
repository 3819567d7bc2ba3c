package org.countyreporting.plans.plan;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes {@link Reporters} as they stand in JSON: one of two words, or units. Annotations cannot say "or". */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ReportersFilter implements OASFilter {

    private static final int MOST_UNITS = 1000;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema word = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .enumeration(List.of(Reporters.LEAD, Reporters.EACH));
        Schema units = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.ARRAY))
                .items(OASFactory.createSchema().ref("#/components/schemas/UnitId"))
                .maxItems(MOST_UNITS);
        document.getComponents()
                .addSchema(
                        "Reporters",
                        OASFactory.createSchema()
                                .description("lead, each, or units one by one")
                                .oneOf(List.of(word, units))
                                .examples(List.of(Reporters.EACH)));
    }
}
