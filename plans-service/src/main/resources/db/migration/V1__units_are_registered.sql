create table unit (
    id       varchar(18) collate "C" not null,
    name     text                    not null,
    division text collate "C"        not null,
    kind     text                    not null,
    version  bigint                  not null,
    constraint unit_pk primary key (id),
    constraint unit_kind_is_known check (kind in ('COMMISSION', 'INSTITUTION')),
    constraint unit_version_counts_from_one check (version > 0)
);

create index unit_by_division on unit (division, id);

-- Which division a unit was attached to when, and what it was called: figures keep what held in their period.
create table unit_history (
    unit       varchar(18) collate "C" not null,
    version    bigint                  not null,
    name       text                    not null,
    division   text collate "C"        not null,
    kind       text                    not null,
    since      timestamptz             not null,
    changed_by text                    not null,
    constraint unit_history_pk primary key (unit, version),
    constraint unit_history_is_of_a_unit foreign key (unit) references unit (id)
);
