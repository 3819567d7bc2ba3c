package org.countyreporting.conventions.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a collection.
 *
 * @param next cursor of the page that follows, or null when this is the last
 */
public record Page<T>(
        @Schema(description = "The items of this page", maxItems = 500) List<T> items,
        @Schema(
                        description = "Cursor of the page that follows; absent on the last",
                        maxLength = 1000,
                        examples = "WyIzNzEzIl0")
                String next)
        implements Paged {

    /**
     * @param rows one more than the limit where there are more
     * @param key the parts of the sort key
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, List<String>> key, Function<R, T> view) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? PageRequest.cursor(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
