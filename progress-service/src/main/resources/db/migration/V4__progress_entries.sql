create table progress_entry (
    id uuid constraint progress_entry_pk primary key,
    version bigint not null,
    obligation uuid not null,
    division text collate "C" not null,
    unit_kind text not null,
    -- Plans-service could not be asked about the unit yet.
    unconfirmed boolean not null,
    state text not null,
    revision integer not null,
    accepted_revision integer,
    content jsonb not null,
    entered_by text not null,
    on_behalf boolean not null,
    -- Subjects of everyone who wrote to it, one a line: none of them may review it.
    authors text not null,
    submitted_at timestamptz,
    submitted_by text,
    accepted_at timestamptz,
    accepted_by text,
    return_reason text,
    correction_reason text,
    constraint progress_entry_obligation foreign key (obligation) references obligation,
    constraint progress_entry_once unique (obligation),
    constraint progress_entry_kind_known check (unit_kind in ('COMMISSION', 'INSTITUTION')),
    constraint progress_entry_state_known check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint progress_entry_accepted_exists check (accepted_revision between 1 and revision)
);

create index progress_entry_unconfirmed on progress_entry (obligation) where unconfirmed;
