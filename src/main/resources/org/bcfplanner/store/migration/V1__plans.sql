-- The library of plans. Tables and columns mirror the records of a plan: a column is a component in snake case.
-- Check constraints repeat the limits of the domain, so that nobody's own SQL can store what the program cannot read.
-- Only what H2 and PostgreSQL both accept.

create table plan (
  id uuid not null,
  edition varchar(200) not null,
  title varchar(10000) not null,
  version varchar(10000) not null,
  board varchar(10000) not null,
  boundary_differences varchar(100000) not null,
  agreed_by_board_date date,
  agreed_by_board_words varchar(10000) not null,
  submitted_date date,
  submitted_words varchar(10000) not null,
  shown_in varchar(40) not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint plan_pk primary key (id),
  constraint plan_shown_in check (shown_in in ('POUNDS', 'THOUSANDS'))
);

create table organisation (
  plan_id uuid not null,
  id uuid not null,
  kind varchar(40) not null,
  position varchar(1000) not null,
  name varchar(10000) not null,
  constraint organisation_pk primary key (plan_id, id),
  constraint organisation_kind check (kind in ('LOCAL_AUTHORITY', 'CLINICAL_COMMISSIONING_GROUP')),
  constraint organisation_position check (position <> '' and position not like '%0')
);

create table theme (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  name varchar(10000) not null,
  short_name varchar(10000) not null,
  constraint theme_pk primary key (plan_id, id),
  constraint theme_position check (position <> '' and position not like '%0')
);

create table scheme (
  plan_id uuid not null,
  id uuid not null,
  theme uuid not null,
  parent uuid,
  position varchar(1000) not null,
  number varchar(10000) not null,
  name varchar(10000) not null,
  investment_type varchar(40) not null,
  lead_provider varchar(10000) not null,
  description varchar(100000) not null,
  outcomes varchar(100000) not null,
  notes varchar(100000) not null,
  constraint scheme_pk primary key (plan_id, id),
  constraint scheme_not_its_own_part check (parent <> id),
  constraint scheme_position check (position <> '' and position not like '%0'),
  constraint scheme_investment_type
    check (investment_type in ('RECURRENT', 'NON_RECURRENT', 'NIL', 'TBC', 'NOT_STATED'))
);

create table line (
  plan_id uuid not null,
  id uuid not null,
  scheme uuid not null,
  fy varchar(7) not null,
  kind varchar(40) not null,
  investment_type varchar(40) not null,
  min_meaning varchar(40) not null,
  min_pence bigint,
  min_raw varchar(10000) not null,
  min_remark varchar(10000) not null,
  min_estimate boolean not null,
  min_footnote varchar(10000) not null,
  max_meaning varchar(40) not null,
  max_pence bigint,
  max_raw varchar(10000) not null,
  max_remark varchar(10000) not null,
  max_estimate boolean not null,
  max_footnote varchar(10000) not null,
  remark varchar(100000) not null,
  constraint line_pk primary key (plan_id, id),
  constraint line_fy check (fy like '____/__' and substring(fy from 1 for 4) between '1990' and '2050'),
  constraint line_kind check (kind in ('SPEND', 'BENEFIT')),
  constraint line_investment_type
    check (investment_type in ('RECURRENT', 'NON_RECURRENT', 'NIL', 'TBC', 'NOT_STATED')),
  constraint line_min_meaning
    check (min_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint line_min_pence check ((min_meaning = 'known') = (min_pence is not null)),
  constraint line_max_meaning
    check (max_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint line_max_pence check ((max_meaning = 'known') = (max_pence is not null))
);

create table pool_amount (
  plan_id uuid not null,
  id uuid not null,
  fy varchar(7) not null,
  measure varchar(40) not null,
  position varchar(1000) not null,
  label varchar(10000) not null,
  amount_meaning varchar(40) not null,
  amount_pence bigint,
  amount_raw varchar(10000) not null,
  amount_remark varchar(10000) not null,
  amount_estimate boolean not null,
  amount_footnote varchar(10000) not null,
  constraint pool_amount_pk primary key (plan_id, id),
  constraint pool_amount_fy check (fy like '____/__' and substring(fy from 1 for 4) between '1990' and '2050'),
  constraint pool_amount_measure check (measure in ('MINIMUM', 'TOTAL')),
  constraint pool_amount_position check (position <> '' and position not like '%0'),
  constraint pool_amount_meaning
    check (amount_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint pool_amount_pence check ((amount_meaning = 'known') = (amount_pence is not null))
);

create table stated_amount (
  plan_id uuid not null,
  id uuid not null,
  scheme uuid not null,
  fy varchar(7) not null,
  kind varchar(40) not null,
  bound varchar(40) not null,
  place varchar(10000) not null,
  amount_meaning varchar(40) not null,
  amount_pence bigint,
  amount_raw varchar(10000) not null,
  amount_remark varchar(10000) not null,
  amount_estimate boolean not null,
  amount_footnote varchar(10000) not null,
  constraint stated_amount_pk primary key (plan_id, id),
  constraint stated_amount_fy check (fy like '____/__' and substring(fy from 1 for 4) between '1990' and '2050'),
  constraint stated_amount_kind check (kind in ('SPEND', 'BENEFIT')),
  constraint stated_amount_bound check (bound in ('MIN', 'MAX')),
  constraint stated_amount_meaning
    check (amount_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint stated_amount_pence check ((amount_meaning = 'known') = (amount_pence is not null))
);

-- The audit trail: appended to, never changed. One row for each row that an edit changed; edit_number groups the rows
-- of one edit. fields is a JSON object of the columns that differ, each with what it was and what it is.
create table history (
  id bigint not null,
  edit_number bigint not null,
  plan_id uuid not null,
  made_at timestamp with time zone not null,
  author varchar(10000) not null,
  label varchar(10000) not null,
  entity varchar(100) not null,
  entity_id uuid not null,
  action varchar(40) not null,
  fields varchar(1000000) not null,
  constraint history_pk primary key (id),
  constraint history_action check (action in ('ADDED', 'CHANGED', 'REMOVED'))
);

create index history_by_entity on history (plan_id, entity_id);

-- A row belongs to its plan through the row it refers to; only what refers to no other row refers to the plan itself.
-- History refers to nothing: an index of its own for that would be written with every edit and never read.

alter table organisation add constraint organisation_plan foreign key (plan_id) references plan (id);
alter table theme add constraint theme_plan foreign key (plan_id) references plan (id);
alter table scheme add constraint scheme_theme foreign key (plan_id, theme) references theme (plan_id, id);
alter table scheme add constraint scheme_parent foreign key (plan_id, parent) references scheme (plan_id, id);
alter table line add constraint line_scheme foreign key (plan_id, scheme) references scheme (plan_id, id);
alter table pool_amount add constraint pool_amount_plan foreign key (plan_id) references plan (id);
alter table stated_amount
  add constraint stated_amount_scheme foreign key (plan_id, scheme) references scheme (plan_id, id);
