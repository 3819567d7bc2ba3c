alter table plan add column document varchar(36) collate "C";
alter table plan add constraint plan_is_made_of_a_document foreign key (document) references document;

create index plan_by_document on plan (document) where document is not null;
