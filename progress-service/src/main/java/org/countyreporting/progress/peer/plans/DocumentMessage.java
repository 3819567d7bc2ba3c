package org.countyreporting.progress.peer.plans;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** An official document (公文) as plans-service has read it: what we need of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentMessage(
        String id, DivisionCode division, String preamble, List<Piece> outline, List<Fact> facts, String text) {

    /** A labelled piece; offsets count code points of the text. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Piece(
            String label,
            String kind,
            String role,
            String heading,
            String text,
            int start,
            int end,
            List<Piece> children) {

        /** Whether its label says what the block is for and does not count (工作进展：). */
        public boolean isBlock() {
            return label.endsWith("：") || label.endsWith(":");
        }

        public boolean isOf(String kindOrRole) {
            return kindOrRole.equals(kind) || kindOrRole.equals(role);
        }

        /** The heading, else how its text begins. */
        public String title() {
            if (heading != null && !heading.isBlank()) {
                return heading.strip();
            }
            String words = text == null ? "" : text.strip();
            int end = words.indexOf('。');
            return end < 0 ? words : words.substring(0, end);
        }
    }

    /** A quantitative statement. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fact(
            String quote,
            int start,
            int end,
            String subject,
            String kind,
            BigDecimal value,
            BigDecimal valueHigh,
            String unit,
            boolean approximate,
            boolean cumulative,
            LocalDate asOf,
            Period period) {}
}
