-- The health and wellbeing strategy with its actions and indicators, and the report to the board.

create table goal (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  number varchar(10000) not null,
  letter varchar(10000) not null,
  title varchar(10000) not null,
  sponsor varchar(10000) not null,
  constraint goal_pk primary key (plan_id, id),
  constraint goal_position check (position <> '' and position not like '%0')
);

create table objective (
  plan_id uuid not null,
  id uuid not null,
  goal uuid,
  position varchar(1000) not null,
  code varchar(10000) not null,
  heading varchar(10000) not null,
  title varchar(10000) not null,
  lead varchar(10000) not null,
  period varchar(10000) not null,
  columns varchar(10000) not null,
  constraint objective_pk primary key (plan_id, id),
  constraint objective_position check (position <> '' and position not like '%0')
);

create table action (
  plan_id uuid not null,
  id uuid not null,
  objective uuid not null,
  position varchar(1000) not null,
  reference varchar(10000) not null,
  action varchar(100000) not null,
  outcome varchar(100000) not null,
  lead varchar(10000) not null,
  delivery varchar(10000) not null,
  status varchar(40) not null,
  link_note varchar(100000) not null,
  strategies varchar(10000) not null,
  constraint action_pk primary key (plan_id, id),
  constraint action_position check (position <> '' and position not like '%0'),
  constraint action_status check (status in ('NOT_STATED', 'NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'LATE', 'DONE'))
);

create table action_progress (
  plan_id uuid not null,
  id uuid not null,
  action uuid not null,
  position varchar(1000) not null,
  on_date date,
  on_words varchar(10000) not null,
  said varchar(100000) not null,
  constraint action_progress_pk primary key (plan_id, id),
  constraint action_progress_position check (position <> '' and position not like '%0')
);

create table indicator (
  plan_id uuid not null,
  id uuid not null,
  objective uuid not null,
  position varchar(1000) not null,
  code varchar(10000) not null,
  indicator varchar(10000) not null,
  definition varchar(100000) not null,
  direction varchar(40) not null,
  data_source varchar(10000) not null,
  timescale varchar(10000) not null,
  constraint indicator_pk primary key (plan_id, id),
  constraint indicator_position check (position <> '' and position not like '%0'),
  constraint indicator_direction check (direction in ('NOT_STATED', 'HIGHER', 'LOWER'))
);

create table indicator_value (
  plan_id uuid not null,
  id uuid not null,
  indicator uuid not null,
  for_year integer not null,
  kind varchar(40) not null,
  stated varchar(10000) not null,
  numerator varchar(10000) not null,
  denominator varchar(10000) not null,
  period varchar(10000) not null,
  constraint indicator_value_pk primary key (plan_id, id),
  constraint indicator_value_kind check (kind in ('BASELINE', 'TRAJECTORY', 'TARGET', 'ACTUAL'))
);

create table action_indicator (
  plan_id uuid not null,
  id uuid not null,
  action uuid not null,
  indicator uuid not null,
  constraint action_indicator_pk primary key (plan_id, id)
);

create table action_scheme (
  plan_id uuid not null,
  id uuid not null,
  action uuid not null,
  scheme uuid not null,
  constraint action_scheme_pk primary key (plan_id, id)
);

create table action_metric (
  plan_id uuid not null,
  id uuid not null,
  action uuid not null,
  metric uuid not null,
  constraint action_metric_pk primary key (plan_id, id)
);

create table action_risk (
  plan_id uuid not null,
  id uuid not null,
  action uuid not null,
  risk uuid not null,
  constraint action_risk_pk primary key (plan_id, id)
);

create table board_report (
  plan_id uuid not null,
  id uuid not null,
  item varchar(10000) not null,
  date_date date,
  date_words varchar(10000) not null,
  title varchar(10000) not null,
  wards varchar(10000) not null,
  key_decision varchar(10000) not null,
  report_of varchar(10000) not null,
  accountable_head varchar(10000) not null,
  accountable_director varchar(10000) not null,
  access varchar(40) not null,
  author varchar(10000) not null,
  constraint board_report_pk primary key (plan_id, id),
  constraint board_report_access check (access in ('NOT_STATED', 'PUBLIC', 'EXEMPT'))
);

create table implication (
  plan_id uuid not null,
  id uuid not null,
  kind varchar(10000) not null,
  text varchar(100000) not null,
  verified_by varchar(10000) not null,
  constraint implication_pk primary key (plan_id, id)
);

create table appendix (
  plan_id uuid not null,
  id uuid not null,
  objective uuid not null,
  position varchar(1000) not null,
  constraint appendix_pk primary key (plan_id, id),
  constraint appendix_position check (position <> '' and position not like '%0')
);

alter table goal add constraint goal_plan foreign key (plan_id) references plan (id);
alter table objective add constraint objective_plan foreign key (plan_id) references plan (id);
alter table objective add constraint objective_goal foreign key (plan_id, goal) references goal (plan_id, id);
alter table action add constraint action_plan foreign key (plan_id) references plan (id);
alter table action
  add constraint action_objective foreign key (plan_id, objective) references objective (plan_id, id);
alter table action_progress
  add constraint action_progress_action foreign key (plan_id, action) references action (plan_id, id);
alter table indicator add constraint indicator_plan foreign key (plan_id) references plan (id);
alter table indicator
  add constraint indicator_objective foreign key (plan_id, objective) references objective (plan_id, id);
alter table indicator_value
  add constraint indicator_value_indicator foreign key (plan_id, indicator) references indicator (plan_id, id);
alter table action_indicator
  add constraint action_indicator_action foreign key (plan_id, action) references action (plan_id, id);
alter table action_indicator
  add constraint action_indicator_indicator foreign key (plan_id, indicator) references indicator (plan_id, id);
alter table action_scheme
  add constraint action_scheme_action foreign key (plan_id, action) references action (plan_id, id);
alter table action_scheme
  add constraint action_scheme_scheme foreign key (plan_id, scheme) references scheme (plan_id, id);
alter table action_metric
  add constraint action_metric_action foreign key (plan_id, action) references action (plan_id, id);
alter table action_metric
  add constraint action_metric_metric foreign key (plan_id, metric) references metric (plan_id, id);
alter table action_risk
  add constraint action_risk_action foreign key (plan_id, action) references action (plan_id, id);
alter table action_risk add constraint action_risk_risk foreign key (plan_id, risk) references risk (plan_id, id);
alter table board_report add constraint board_report_plan foreign key (plan_id) references plan (id);
alter table implication add constraint implication_plan foreign key (plan_id) references plan (id);
alter table appendix add constraint appendix_objective foreign key (plan_id, objective) references objective (plan_id, id);
