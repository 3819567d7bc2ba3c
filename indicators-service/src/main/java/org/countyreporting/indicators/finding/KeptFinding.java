package org.countyreporting.indicators.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** Finding (疑点) that is kept until a person has judged it. The machine writes by sets, people one by one. */
@Entity
@Table(name = "finding")
class KeptFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String type;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String division;

    @Column(nullable = false)
    private String unit;

    @Column(nullable = false)
    private String period;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "message_zh", nullable = false)
    private String messageZh;

    @Column(name = "message_en", nullable = false)
    private String messageEn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingState state;

    private String note;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    @Column(nullable = false)
    private long version;

    protected KeptFinding() {}

    void judge(FindingState verdict, String why, String who, Instant when) {
        state = verdict;
        note = why;
        judgedBy = who;
        judgedAt = when;
        changedAt = when;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    Measured subject() {
        return type.equals("INDICATOR") ? Measured.indicator(subject) : Measured.element(subject);
    }

    DivisionCode division() {
        return DivisionCode.parse(division);
    }

    /** Null when it speaks of the division as a whole. */
    String unit() {
        return unit.isEmpty() ? null : unit;
    }

    Period period() {
        return Period.parse(period);
    }

    Text message() {
        return new Text(messageZh, messageEn);
    }

    FindingState state() {
        return state;
    }

    String note() {
        return note;
    }

    String judgedBy() {
        return judgedBy;
    }

    Instant judgedAt() {
        return judgedAt;
    }

    Instant since() {
        return since;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
