-- What a staged row looks like: never filled itself, each intake stages in a table of its own made like this one. A row
-- with a code is a remark on what was sent, one without is a value.
create table staged_observation (
    row_number bigint not null,
    element_id int,
    slot       date,
    division   text   collate "C",
    unit       text   collate "C",
    period     text   collate "C",
    accepted   boolean,
    value      numeric,
    as_of      date,
    code       text,
    quoted     text
);

-- An intake that can be asked about later: because it is long, or because there is much to say of it.
create table operation (
    id           uuid        not null,
    division     text        collate "C" not null,
    supplier     text        not null,
    submitted_by text        not null,
    atomic       boolean     not null,
    dry_run      boolean     not null,
    state        text        not null,
    row_count    bigint      not null,
    done         bigint      not null default 0,
    created      bigint,
    updated      bigint,
    unchanged    bigint,
    rejected     bigint,
    created_at   timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    constraint operation_pk primary key (id),
    constraint operation_state_known check (state in ('queued', 'running', 'succeeded', 'failed', 'cancelled'))
);

create index operation_by_age on operation (created_at, id);

create table operation_remark (
    operation  uuid    not null,
    position   bigint  not null,
    notice     boolean not null,
    row_number bigint  not null,
    code       text    not null,
    quoted     text,
    constraint operation_remark_pk primary key (operation, notice, position),
    constraint operation_remark_of foreign key (operation) references operation (id) on delete cascade
);

-- The queue of db-scheduler for long intakes: apart from the deliveries' one, which would not know these tasks.
create table operation_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint operation_task_pk primary key (task_name, task_instance)
);

create index operation_task_by_execution_time on operation_task (execution_time);
create index operation_task_by_heartbeat on operation_task (last_heartbeat);
