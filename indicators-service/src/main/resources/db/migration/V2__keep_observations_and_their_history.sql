-- Who says something: an entry of progress-service or a supplying system.
create table source (
    id                 int         generated always as identity,
    kind               text        not null,
    name               text        collate "C" not null,
    plan               text,
    task               text,
    task_label         text,
    unit               text,
    version            bigint      not null,
    first_submitted_at timestamptz not null,
    constraint source_pk primary key (id),
    constraint source_name_unique unique (kind, name),
    constraint source_kind_known check (kind in ('entry', 'supplier'))
);

-- One act of saying it: a revision of an entry, or one delivery of a supplier.
create table origin (
    id           bigint      generated always as identity,
    source_id    int         not null,
    revision     int,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    accepted_by  text,
    accepted_at  timestamptz,
    constraint origin_pk primary key (id),
    constraint origin_of foreign key (source_id) references source (id)
);

create unique index origin_of_revision on origin (source_id, revision) where revision is not null;

-- The values as they stand. The key is the way they are asked for: elements, slots (last day of the reporting period),
-- then a range of divisions; so a request costs what it asks for, however much else there is.
-- unit is empty for a value of the whole division. No foreign keys to element and origin: they are never deleted, and
-- checking them would cost bulk intake a third of its speed.
create table observation (
    element_id  int         not null,
    slot        date        not null,
    division    text        collate "C" not null,
    unit        text        collate "C" not null,
    period      text        collate "C" not null,
    source_id   int         not null,
    entry       boolean     not null,
    accepted    boolean     not null,
    value       numeric     not null,
    as_of       date        not null,
    approximate boolean     not null default false,
    note        text,
    origin_id   bigint      not null,
    since       timestamptz not null,
    constraint observation_pk primary key (element_id, slot, division, unit, period, source_id, accepted)
);

-- An entry restates its own values, a handful; a supplier's are found by their keys and need no entry here.
create index observation_of_entry on observation (source_id) where entry;
create index observation_waiting on observation (source_id) where not accepted;

-- What no longer stands, with the time during which it stood and the act that ended it.
create table observation_history (
    element_id  int         not null,
    slot        date        not null,
    division    text        collate "C" not null,
    unit        text        collate "C" not null,
    period      text        collate "C" not null,
    source_id   int         not null,
    accepted    boolean     not null,
    value       numeric     not null,
    as_of       date        not null,
    approximate boolean     not null,
    note        text,
    origin_id   bigint      not null,
    since       timestamptz not null,
    until       timestamptz not null,
    ended_by    bigint
);

create index observation_history_by_key on observation_history (element_id, slot, division);

-- Figures of entries that no definition has a place for yet: kept, and placed when one has.
create table unplaced_figure (
    source_id   int         not null,
    accepted    boolean     not null,
    element     text        collate "C" not null,
    division    text        collate "C" not null,
    unit        text        collate "C" not null,
    period      text        collate "C" not null,
    value       numeric     not null,
    as_of       date,
    approximate boolean     not null,
    note        text,
    origin_id   bigint      not null,
    reason      text        not null,
    constraint unplaced_figure_pk primary key (source_id, accepted, element, unit)
);

create index unplaced_figure_by_element on unplaced_figure (element, division);
