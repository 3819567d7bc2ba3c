-- One row per answered POST that carried an Idempotency-Key; written in the transaction of what it answers.
create table idempotent_answer (
    caller      text        not null,
    key         uuid        not null,
    target      text        not null,
    digest      bytea       not null,
    status      int         not null,
    headers     jsonb       not null,
    body        text,
    answered_at timestamptz not null,
    constraint idempotent_answer_pk primary key (caller, key)
);

create index idempotent_answer_by_age on idempotent_answer (answered_at);
