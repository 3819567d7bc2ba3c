create table entry_revision (
    entry uuid not null constraint entry_revision_of_entry references progress_entry,
    revision integer not null,
    state text not null,
    content jsonb not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    decided_at timestamptz,
    decided_by text,
    reason text,
    correction_reason text,
    constraint entry_revision_pk primary key (entry, revision),
    constraint entry_revision_state_known check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'SUPERSEDED')),
    constraint entry_revision_decided check ((state = 'SUBMITTED') = (decided_at is null))
);
