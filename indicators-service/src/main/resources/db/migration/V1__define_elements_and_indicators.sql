-- Definitions change seldom and are read whole: each version is kept as the document it was saved as.
create table data_element (
    id         int         generated always as identity,
    code       text        collate "C" not null,
    version    bigint      not null,
    definition jsonb       not null,
    constraint data_element_pk primary key (id),
    constraint data_element_code_unique unique (code)
);

create table data_element_version (
    element_id int         not null,
    version    bigint      not null,
    definition jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    constraint data_element_version_pk primary key (element_id, version),
    constraint data_element_version_of foreign key (element_id) references data_element (id)
);

create table indicator (
    code       text        collate "C" not null,
    version    bigint      not null,
    definition jsonb       not null,
    constraint indicator_pk primary key (code)
);

create table indicator_version (
    code       text        collate "C" not null,
    version    bigint      not null,
    definition jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    constraint indicator_version_pk primary key (code, version),
    constraint indicator_version_of foreign key (code) references indicator (code)
);
