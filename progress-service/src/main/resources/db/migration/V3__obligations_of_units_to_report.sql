create table obligation (
    id uuid constraint obligation_pk primary key default gen_random_uuid(),
    plan text collate "C" not null,
    task text collate "C" not null,
    unit text collate "C" not null,
    period text collate "C" not null,
    period_first date not null,
    period_last date not null,
    figures jsonb not null,
    plan_division text collate "C" not null,
    review_unit text collate "C",
    -- Null until plans-service has told us of the unit.
    unit_division text collate "C",
    due_working_days integer not null,
    -- Null while the calendar of working days does not reach it.
    due_on date,
    standing text not null default 'OPEN',
    in_force boolean not null default false,
    -- The day in China on which the first submission came: timeliness is judged by it.
    first_submitted_on date,
    entry uuid,
    cancelled_at timestamptz,
    waived_at timestamptz,
    waived_by text,
    waiver_reason text,
    constraint obligation_of_task foreign key (plan, task) references task,
    constraint obligation_once unique (plan, task, unit, period),
    constraint obligation_standing_known check (standing in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED'))
);

-- One index for each way of being visible; each ends in the order of the lists.
create index obligation_by_plan on obligation (plan, period_last, task, unit, period);
create index obligation_by_plan_division on obligation (plan_division, period_last);
create index obligation_by_unit_division on obligation (unit_division, period_last);
create index obligation_by_unit on obligation (unit, period_last);
create index obligation_by_review_unit on obligation (review_unit, period_last) where review_unit is not null;
create index obligation_without_due_date on obligation (plan) where due_on is null;
