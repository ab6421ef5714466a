-- Copies that are sent, received and taken back. edit_number is that of the last edit in the history that a state includes;
-- 0 for states that the library never had and a file tells of. place is their order, the newest highest.

create table travelled_state (
  plan_id uuid not null,
  id uuid not null,
  place integer not null,
  digest varchar(64) not null,
  edit_number bigint not null,
  kind varchar(40) not null,
  from_name varchar(10000) not null,
  from_role varchar(40) not null,
  to_name varchar(10000) not null,
  to_role varchar(40) not null,
  sections varchar(10000) not null,
  message varchar(100000) not null,
  due date,
  sent_at timestamp with time zone,
  constraint travelled_state_pk primary key (plan_id, id),
  constraint travelled_state_kind check (kind in ('SENT', 'RECEIVED', 'SENT_BACK', 'TOLD'))
);

create table taken_back (
  plan_id uuid not null,
  edit_number bigint not null,
  digest varchar(64) not null,
  made_at timestamp with time zone not null,
  author varchar(10000) not null,
  role varchar(40) not null,
  label varchar(10000) not null,
  constraint taken_back_pk primary key (plan_id, edit_number)
);

alter table travelled_state add constraint travelled_state_plan foreign key (plan_id) references plan (id);
alter table taken_back add constraint taken_back_plan foreign key (plan_id) references plan (id);

-- Who had made a change in a copy that was taken back, and when; null and empty where the edit made it itself.

alter table history add column origin_at timestamp with time zone;
alter table history add column origin_author varchar(10000) default '' not null;
alter table history add column origin_role varchar(40) default '' not null;
