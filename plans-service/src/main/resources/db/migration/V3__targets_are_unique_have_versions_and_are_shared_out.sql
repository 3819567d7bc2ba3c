create table target (
    id                 varchar(64) collate "C" not null,
    plan               varchar(36) collate "C" not null,
    published          boolean                 not null default false,
    allocation_version bigint                  not null default 0,
    constraint target_pk primary key (id),
    constraint target_is_of_a_plan foreign key (plan) references plan (id)
);

create index target_by_plan on target (plan);

create table target_version (
    target          varchar(64) collate "C" not null,
    revision        integer                 not null,
    effective_from  date                    not null,
    comparator      text                    not null,
    value           numeric,
    value_high      numeric,
    change          text,
    reason          text,
    document_number text,
    constraint target_version_pk primary key (target, revision),
    constraint target_version_is_of_a_target foreign key (target) references target (id)
);

create table allocation (
    target      varchar(64) collate "C" not null,
    division    text collate "C"        not null,
    value       numeric                 not null,
    denominator numeric,
    constraint allocation_pk primary key (target, division),
    constraint allocation_is_of_a_target foreign key (target) references target (id) on delete cascade,
    constraint allocation_denominator_is_not_negative check (denominator >= 0)
);
