create table document (
    id          varchar(36) collate "C" not null,
    division    text collate "C"        not null,
    kind        text                    not null,
    title       text,
    year        integer,
    period      text,
    media_type  text                    not null,
    charset     text,
    original    bytea                   not null,
    text        text                    not null,
    content     jsonb                   not null,
    reader      integer                 not null,
    imported_at timestamptz             not null,
    imported_by text                    not null,
    version     bigint                  not null,
    constraint document_pk primary key (id),
    constraint document_kind_is_known check (kind in ('PLAN', 'SUMMARY', 'PROGRESS_REPORT', 'OTHER')),
    constraint document_version_counts_from_one check (version > 0)
);

create index document_in_order_of_lists on document (imported_at desc, id);
create index document_by_division on document (division, imported_at desc, id);

-- Chinese text of some megabytes is compressed, but not looked into by the database.
alter table document alter column original set storage external;
