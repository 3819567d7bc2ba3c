package org.countyreporting.progress.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collection;
import java.util.List;
import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void thePrintedNumberComesFirstWhateverItsPunctuation() {
        Collection<Matching.Match> matches = Matching.of(
                List.of(task("a", "177.", "村卫生室标准化建设"), task("b", "178.", "分级诊疗")),
                List.of(piece("178、", "完善分级诊疗制度", 0), piece("177．", "建设进展", 50)));

        assertThat(matches)
                .extracting(Matching.Match::task, match -> match.piece().start(), Matching.Match::by)
                .containsExactlyInAnyOrder(tuple("a", 50, MatchedBy.NUMBER), tuple("b", 0, MatchedBy.NUMBER));
    }

    @Test
    void aHeadingThatSaysOtherwiseOutweighsTheNumber() {
        Collection<Matching.Match> matches = Matching.of(
                List.of(task("a", "1.", "乡村医生培训"), task("b", "2.", "献血宣传")),
                List.of(piece("1.", "开展献血宣传", 0), piece("2.", "加强乡村医生培训", 50)));

        assertThat(matches)
                .extracting(Matching.Match::task, match -> match.piece().start(), Matching.Match::by)
                .containsExactlyInAnyOrder(tuple("a", 50, MatchedBy.HEADING), tuple("b", 0, MatchedBy.HEADING));
    }

    @Test
    void aNumberThatIsThereTwiceTellsNothing() {
        assertThat(Matching.of(
                        List.of(task("a", "1.", "乡村医生培训")), List.of(piece("1.", "疫情监测", 0), piece("1.", "爱国卫生", 50))))
                .isEmpty();
    }

    @Test
    void whatIsAsCloseToTwoMatchesNeither() {
        assertThat(Matching.of(
                        List.of(task("a", "1.", "培训乡村医生"), task("b", "2.", "培训乡村医生")),
                        List.of(piece("（一）", "培训乡村医生", 0))))
                .isEmpty();
    }

    @Test
    void problemsAndNextStepsReportOnNothing() {
        Piece problem = new Piece("1.", "problem", "problem", "乡村医生培训", null, 0, 10, List.of());

        assertThat(Matching.of(List.of(task("a", "1.", "乡村医生培训")), List.of(problem)))
                .isEmpty();
    }

    private static Matching.Candidate task(String id, String label, String title) {
        return new Matching.Candidate(id, label, Likeness.of(title));
    }

    private static Piece piece(String label, String heading, int start) {
        return new Piece(label, "task", null, heading, null, start, start + 50, List.of());
    }
}
