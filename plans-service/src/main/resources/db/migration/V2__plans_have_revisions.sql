create table plan (
    id                 varchar(36) collate "C" not null,
    division           text collate "C"        not null,
    issuer             varchar(18) collate "C" not null,
    year               integer                 not null,
    published_revision integer,
    draft_revision     integer,
    version            bigint                  not null,
    constraint plan_pk primary key (id),
    constraint plan_issuer_is_registered foreign key (issuer) references unit (id),
    constraint plan_has_a_revision check (published_revision is not null or draft_revision is not null),
    constraint plan_draft_follows_what_is_published
        check (draft_revision = coalesce(published_revision, 0) + 1),
    constraint plan_version_counts_from_one check (version > 0)
);

create index plan_by_division on plan (division, year);
create index plan_in_order_of_lists on plan (year desc, division, id);

create table plan_revision (
    plan            varchar(36) collate "C" not null,
    revision        integer                 not null,
    title           text                    not null,
    document_number text,
    content         jsonb                   not null,
    drafted_at      timestamptz             not null,
    drafted_by      text                    not null,
    published_at    timestamptz,
    published_by    text,
    constraint plan_revision_pk primary key (plan, revision),
    constraint plan_revision_is_of_a_plan foreign key (plan) references plan (id),
    constraint plan_revision_counts_from_one check (revision > 0),
    constraint plan_revision_is_published_by_somebody check ((published_at is null) = (published_by is null))
);

-- The promise that others build on is kept here too, whatever the code does.
create function refuse_change_of_what_is_published() returns trigger
    language plpgsql as
$$
begin
    raise exception 'revision % of plan % is published and never changes', old.revision, old.plan;
end
$$;

create trigger plan_revision_never_changes_once_published
    before update or delete
    on plan_revision
    for each row
    when (old.published_at is not null)
execute function refuse_change_of_what_is_published();

-- The units that the published revision names: they may read the plan wherever they are.
create table plan_unit (
    unit varchar(18) collate "C" not null,
    plan varchar(36) collate "C" not null,
    constraint plan_unit_pk primary key (unit, plan),
    constraint plan_unit_is_registered foreign key (unit) references unit (id),
    constraint plan_unit_is_of_a_plan foreign key (plan) references plan (id)
);

create index plan_unit_by_plan on plan_unit (plan);
