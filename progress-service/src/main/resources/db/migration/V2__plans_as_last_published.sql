create table plan (
    id text collate "C" constraint plan_pk primary key,
    version bigint not null,
    title text not null,
    year integer not null,
    division text collate "C" not null,
    issuer text not null
);

-- A task that a revision dropped stays: its entries are still shown with its label.
create table task (
    plan text collate "C" not null constraint task_of_plan references plan,
    id text collate "C" not null,
    position integer not null,
    label text,
    title text not null,
    constraint task_pk primary key (plan, id)
);
