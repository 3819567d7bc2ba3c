-- Every transaction leaves word of what it changed under results that a process may have kept. A row is told to those who
-- do not see its transaction yet; without an element it speaks of everything.
create table change_notice (
    xid        xid8        not null default pg_current_xact_id(),
    noted_at   timestamptz not null default now(),
    element_id int,
    area       text        collate "C",
    first_slot date,
    last_slot  date
);

create index change_notice_by_xid on change_notice (xid);
create index change_notice_by_age on change_notice (noted_at);

-- Values: what is due to be looked at for findings is what has changed for results, so both are grouped once.
create or replace function note_what_is_due() returns trigger language plpgsql as $$
begin
    with touched as (
        select case when min(left(division, 6)) = max(left(division, 6)) then min(left(division, 6))
                    else left(division, 4) end as area,
            min(division) = max(division) and length(min(division)) < 6 as alone,
            element_id, min(slot) as first_slot, max(slot) as last_slot
        from changed group by left(division, 4), element_id
    ), due as (
        insert into finding_due (area, alone, element_id, first_slot, last_slot)
        select area, alone, element_id, first_slot, last_slot from touched
    )
    insert into change_notice (element_id, area, first_slot, last_slot)
    select element_id, area, first_slot, last_slot from touched;
    return null;
end
$$;

-- Everything else that results rest on changes seldom; statements that touch no row change nothing.
create function note_that_anything_changed() returns trigger language plpgsql as $$
begin
    insert into change_notice (element_id) select null from changed limit 1;
    return null;
end
$$;

do $$
declare
    rests_on text;
begin
    foreach rests_on in array array['definition', 'definition_version', 'plan', 'target', 'target_version', 'allocation',
        'expected_reporter', 'unit', 'unplaced_figure']
    loop
        execute format('create trigger change_noted_after_insert after insert on %I
            referencing new table as changed for each statement execute function note_that_anything_changed()', rests_on);
        execute format('create trigger change_noted_after_update after update on %I
            referencing new table as changed for each statement execute function note_that_anything_changed()', rests_on);
        execute format('create trigger change_noted_after_delete after delete on %I
            referencing old table as changed for each statement execute function note_that_anything_changed()', rests_on);
    end loop;
end
$$;

-- Of two sources that contradict each other the earlier counts.
create function note_another_first_submission() returns trigger language plpgsql as $$
begin
    insert into change_notice (element_id) values (null);
    return null;
end
$$;

create trigger change_noted_after_update after update of first_submitted_at on source for each row
    when (old.first_submitted_at is distinct from new.first_submitted_at)
    execute function note_another_first_submission();
