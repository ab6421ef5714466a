-- What two copies of a plan that were brought together do not agree on, until somebody settles it.

create table merge_conflict (
  plan_id uuid not null,
  id uuid not null,
  kind varchar(10000) not null,
  entity varchar(10000) not null,
  entity_id varchar(10000) not null,
  field varchar(10000) not null,
  base varchar(400000) not null,
  mine varchar(400000) not null,
  theirs varchar(400000) not null,
  mine_by varchar(10000) not null,
  theirs_by varchar(10000) not null,
  constraint merge_conflict_pk primary key (plan_id, id)
);

alter table merge_conflict add constraint merge_conflict_plan foreign key (plan_id) references plan (id);
