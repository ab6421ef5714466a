-- Warnings that somebody lets stand, with the reason.

create table acceptance (
  plan_id uuid not null,
  id uuid not null,
  rule varchar(10000) not null,
  place varchar(10000) not null,
  fingerprint varchar(10000) not null,
  reason varchar(100000) not null,
  author varchar(10000) not null,
  accepted_on date not null,
  constraint acceptance_pk primary key (plan_id, id)
);

alter table acceptance add constraint acceptance_plan foreign key (plan_id) references plan (id);
