-- What is to be looked at again: an element's values in an area, from one slot to another. The area is a county with all
-- below, a prefecture where a statement touches several, or a wider division alone. One row per statement, area and
-- element, so that intake pays next to nothing; whoever looks takes them all.
create table finding_due (
    area       text    collate "C" not null,
    alone      boolean not null,
    element_id int     not null,
    first_slot date    not null,
    last_slot  date    not null
);

create index finding_due_by_area on finding_due (area);

create function note_what_is_due() returns trigger language plpgsql as $$
begin
    insert into finding_due (area, alone, element_id, first_slot, last_slot)
    select case when min(left(division, 6)) = max(left(division, 6)) then min(left(division, 6))
                else left(division, 4) end,
        min(division) = max(division) and length(min(division)) < 6,
        element_id, min(slot), max(slot)
    from changed group by left(division, 4), element_id;
    return null;
end
$$;

create trigger finding_due_after_insert after insert on observation
    referencing new table as changed for each statement execute function note_what_is_due();
create trigger finding_due_after_update after update on observation
    referencing new table as changed for each statement execute function note_what_is_due();
create trigger finding_due_after_delete after delete on observation
    referencing old table as changed for each statement execute function note_what_is_due();

-- A finding is known by what it speaks of; it is kept when it is judged and when it no longer holds.
create table finding (
    id         bigint      generated always as identity,
    code       text        collate "C" not null,
    type       text        collate "C" not null,
    subject    text        collate "C" not null,
    division   text        collate "C" not null,
    unit       text        collate "C" not null,
    period     text        collate "C" not null,
    first_day  date        not null,
    last_day   date        not null,
    message_zh text        not null,
    message_en text        not null,
    state      text        not null,
    note       text,
    judged_by  text,
    judged_at  timestamptz,
    since      timestamptz not null,
    changed_at timestamptz not null,
    version    bigint      not null,
    constraint finding_pk primary key (id),
    constraint finding_unique unique (subject, type, division, unit, period, code),
    constraint finding_state_known check (state in ('OPEN', 'EXPLAINED', 'CORRECTED')),
    constraint finding_type_known check (type in ('DATA_ELEMENT', 'INDICATOR'))
);

create index finding_by_division on finding (division, id);
