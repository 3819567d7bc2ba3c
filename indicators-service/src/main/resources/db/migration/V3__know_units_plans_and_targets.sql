-- What plans-service tells: the newest state of each, by its version.
create table unit (
    id       text   collate "C" not null,
    version  bigint not null,
    name     text   not null,
    division text   collate "C" not null,
    kind     text   not null,
    constraint unit_pk primary key (id)
);

create table plan (
    id           text        collate "C" not null,
    version      bigint      not null,
    revision     int         not null,
    title        text        not null,
    year         int         not null,
    division     text        collate "C" not null,
    published_at timestamptz not null,
    constraint plan_pk primary key (id)
);

create table target (
    id         text not null,
    plan       text not null,
    task       text not null,
    task_label text,
    position   int  not null,
    measured   text collate "C",
    constraint target_pk primary key (id),
    constraint target_of foreign key (plan) references plan (id)
);

create index target_by_measured on target (measured);
create index target_by_plan on target (plan);

-- A target keeps its id through revisions; what each published revision said stays on record.
create table target_version (
    target     text  not null,
    revision   int   not null,
    definition jsonb not null,
    constraint target_version_pk primary key (target, revision)
);

create table allocation (
    target   text    not null,
    division text    collate "C" not null,
    value    numeric not null,
    constraint allocation_pk primary key (target, division),
    constraint allocation_of foreign key (target) references target (id)
);

-- Who is asked for which element; scope is empty where the unit's kind decides.
create table expected_reporter (
    plan    text not null,
    task    text not null,
    element text collate "C" not null,
    unit    text collate "C" not null,
    scope   text not null,
    constraint expected_reporter_pk primary key (plan, task, element, unit, scope),
    constraint expected_reporter_of foreign key (plan) references plan (id)
);

create index expected_reporter_by_element on expected_reporter (element);
