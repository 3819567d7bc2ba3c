-- A scoreboard lists every task of a plan, those without a target too. Filled when a plan is delivered again or revised.
create table plan_task (
    plan     text not null,
    id       text not null,
    position int  not null,
    label    text,
    title    text,
    constraint plan_task_pk primary key (plan, id),
    constraint plan_task_of foreign key (plan) references plan (id)
);

insert into plan_task (plan, id, position, label)
select plan, task, min(position), min(task_label) from target group by plan, task;
