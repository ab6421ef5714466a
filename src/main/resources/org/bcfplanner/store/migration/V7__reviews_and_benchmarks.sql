-- Reviews of risks, what metrics are compared with, and the columns of the register.

alter table plan add column risk_columns varchar(10000) default '' not null;

create table risk_review (
  plan_id uuid not null,
  id uuid not null,
  risk uuid not null,
  position varchar(1000) not null,
  on_date date,
  on_words varchar(10000) not null,
  scale varchar(10000) not null,
  rating_probability varchar(10000) not null,
  rating_impact varchar(10000) not null,
  rating_score varchar(10000) not null,
  rating_derived boolean not null,
  residual_probability varchar(10000) not null,
  residual_impact varchar(10000) not null,
  residual_score varchar(10000) not null,
  residual_derived boolean not null,
  target_probability varchar(10000) not null,
  target_impact varchar(10000) not null,
  target_score varchar(10000) not null,
  target_derived boolean not null,
  reviewer varchar(10000) not null,
  reason varchar(100000) not null,
  constraint risk_review_pk primary key (plan_id, id),
  constraint risk_review_position check (position <> '' and position not like '%0')
);

create table benchmark (
  plan_id uuid not null,
  id uuid not null,
  metric uuid not null,
  position varchar(1000) not null,
  name varchar(10000) not null,
  stated varchar(10000) not null,
  period varchar(10000) not null,
  constraint benchmark_pk primary key (plan_id, id),
  constraint benchmark_position check (position <> '' and position not like '%0')
);

alter table risk_review add constraint risk_review_risk foreign key (plan_id, risk) references risk (plan_id, id);
alter table benchmark add constraint benchmark_metric foreign key (plan_id, metric) references metric (plan_id, id);
