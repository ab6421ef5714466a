-- States of a plan that were given a name. edit_number is that of the last edit in the history that the state includes,
-- so that a version needs no copy of the plan.

create table version (
  plan_id uuid not null,
  id uuid not null,
  name varchar(10000) not null,
  note varchar(100000) not null,
  made_at timestamp with time zone not null,
  author varchar(10000) not null,
  edit_number bigint not null,
  constraint version_pk primary key (plan_id, id),
  constraint version_name unique (plan_id, name),
  constraint version_has_a_name check (name <> '')
);

alter table version add constraint version_plan foreign key (plan_id) references plan (id);
