package org.countyreporting.indicators.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;

/** Writes one page of answers to a question as JSON. */
@Singleton
class Pages {

    private final Answering answering;
    private final ObjectMapper json;

    Pages(Answering answering, ObjectMapper json) {
        this.answering = answering;
        this.json = json;
    }

    Written write(Question question, PageRequest page, Presenting presenting) {
        long first = page.after(Question.KEY).map(question::position).orElse(-1L) + 1;
        if (page.after(Question.KEY).isPresent() && first == 0) {
            throw PageRequest.badCursor();
        }
        // Divisions that nobody expects a report from take places without showing; of these alone there is no page.
        Written written;
        do {
            Page<Question.Cell> asked =
                    Page.of(question.cells(first, page.limit() + 1), page, Question::key, cell -> cell);
            long end = first + asked.items().size();
            written = answering.write(question, first, end, new Leaf(json, presenting, asked.next()));
            first = end;
        } while (written.empty() && written.next() != null);
        return written;
    }

    private record Leaf(ObjectMapper json, Presenting presenting, String next) implements Manner {

        @Override
        public Written write(Iterable<List<Result>> parts) {
            List<ResultViews.ResultView> views = new ArrayList<>();
            parts.forEach(part -> part.forEach(result -> views.add(presenting.view(result))));
            try {
                return new Written(json.writeValueAsBytes(new ResultPage(views, next)), views.isEmpty(), next);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
