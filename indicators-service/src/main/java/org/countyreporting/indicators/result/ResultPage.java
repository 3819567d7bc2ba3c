package org.countyreporting.indicators.result;

import java.util.List;
import org.countyreporting.conventions.paging.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of results, named because the operation also answers in other forms. */
@Schema(name = "PageResultView", description = "One page of results")
record ResultPage(
        @Schema(description = "The items of this page", maxItems = 500) List<ResultViews.ResultView> items,
        @Schema(
                        description = "Cursor of the page that follows; absent on the last",
                        maxLength = 1000,
                        examples = "WyIzNzEzIl0")
                String next)
        implements Paged {}
