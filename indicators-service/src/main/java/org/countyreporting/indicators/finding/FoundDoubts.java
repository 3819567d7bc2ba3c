package org.countyreporting.indicators.finding;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Window;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Brings the kept findings to what was found just now, by sets. Done by the machine for everybody, so no scope. */
@Singleton
class FoundDoubts {

    private static final String FOUND =
            """
            found as (select * from unnest(:codes, :types, :subjects, :divisions, :units, :periods, :firsts, :lasts,
                :chinese, :english) as f (code, type, subject, division, unit, period, first_day, last_day,
                message_zh, message_en))
            """;

    private final Jdbi jdbi;

    FoundDoubts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What is new is open; what says something else than before, or was closed for no longer holding, is open again; what
     * was open and no longer holds is corrected. What a person judged stays judged while it says the same.
     */
    void become(Collection<Doubt> doubts, List<Measured> subjects, Due due, Window days, Instant now) {
        Map<Doubt.Key, Doubt> distinct = new LinkedHashMap<>();
        doubts.forEach(doubt -> distinct.putIfAbsent(doubt.key(), doubt));
        jdbi.useHandle(handle -> {
            bind(
                            handle.createUpdate(
                                    "with " + FOUND
                                            + """
                                    update finding k set state = 'CORRECTED', changed_at = :now, version = version + 1
                                    where k.state = 'OPEN'
                                        and (k.type, k.subject) in (select * from unnest(:lookedTypes, :lookedSubjects))
                                        and k.division >= :area and k.division <= :areaEnd
                                        and k.last_day >= :from and k.last_day <= :to
                                        and not exists (select 1 from found f where f.code = k.code
                                            and f.type = k.type and f.subject = k.subject and f.division = k.division
                                            and f.unit = k.unit and f.period = k.period)
                                    """),
                            distinct.values())
                    .bindArray("lookedTypes", String.class, each(subjects, FoundDoubts::type))
                    .bindArray("lookedSubjects", String.class, each(subjects, Measured::code))
                    .bind("area", due.area().text())
                    .bind("areaEnd", due.lastCode())
                    .bind("from", days.first())
                    .bind("to", days.last())
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute();
            bind(
                            handle.createUpdate(
                                    "with " + FOUND
                                            + """
                                    insert into finding as k (code, type, subject, division, unit, period, first_day,
                                        last_day, message_zh, message_en, state, since, changed_at, version)
                                    select f.*, 'OPEN', :now, :now, 1 from found f
                                    on conflict on constraint finding_unique do update
                                        set message_zh = excluded.message_zh, message_en = excluded.message_en,
                                            state = 'OPEN', judged_by = null, judged_at = null, changed_at = :now,
                                            version = k.version + 1
                                        where k.message_zh <> excluded.message_zh
                                            or k.state = 'CORRECTED' and k.judged_by is null
                                    """),
                            distinct.values())
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    private static <T extends SqlStatement<T>> T bind(T statement, Collection<Doubt> doubts) {
        return statement
                .bindArray("codes", String.class, each(doubts, doubt -> doubt.key()
                        .code()
                        .toString()))
                .bindArray(
                        "types",
                        String.class,
                        each(doubts, doubt -> type(doubt.key().measured())))
                .bindArray("subjects", String.class, each(doubts, doubt -> doubt.key()
                        .measured()
                        .code()))
                .bindArray("divisions", String.class, each(doubts, doubt -> doubt.key()
                        .division()
                        .text()))
                .bindArray(
                        "units", String.class, each(doubts, doubt -> doubt.key().unit()))
                .bindArray("periods", String.class, each(doubts, doubt -> doubt.key()
                        .period()
                        .toString()))
                .bindArray("firsts", LocalDate.class, each(doubts, doubt -> doubt.days()
                        .first()))
                .bindArray("lasts", LocalDate.class, each(doubts, doubt -> doubt.days()
                        .last()))
                .bindArray("chinese", String.class, each(doubts, doubt -> doubt.message()
                        .zh()))
                .bindArray("english", String.class, each(doubts, doubt -> doubt.message()
                        .en()));
    }

    private static <T, V> List<V> each(Collection<T> items, Function<T, V> value) {
        return items.stream().map(value).toList();
    }

    private static String type(Measured measured) {
        return measured.isIndicator() ? "INDICATOR" : "DATA_ELEMENT";
    }
}
