create table unit (
    id text constraint unit_pk primary key,
    version bigint not null,
    name text not null,
    division text collate "C" not null,
    kind text not null,
    constraint unit_kind_known check (kind in ('COMMISSION', 'INSTITUTION'))
);
