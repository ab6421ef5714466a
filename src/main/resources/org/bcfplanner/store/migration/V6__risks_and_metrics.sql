-- The risk register, and outcomes and metrics.

alter table plan add column risk_scale varchar(10000) default '' not null;

create table risk_category (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  name varchar(10000) not null,
  constraint risk_category_pk primary key (plan_id, id),
  constraint risk_category_position check (position <> '' and position not like '%0')
);

create table risk (
  plan_id uuid not null,
  id uuid not null,
  category uuid,
  position varchar(1000) not null,
  number varchar(10000) not null,
  risk varchar(100000) not null,
  cause varchar(100000) not null,
  consequence varchar(100000) not null,
  rating_probability varchar(10000) not null,
  rating_impact varchar(10000) not null,
  rating_score varchar(10000) not null,
  rating_derived boolean not null,
  controls varchar(100000) not null,
  further_actions varchar(100000) not null,
  owner varchar(10000) not null,
  financial_impact_meaning varchar(40) not null,
  financial_impact_pence bigint,
  financial_impact_raw varchar(10000) not null,
  financial_impact_remark varchar(10000) not null,
  financial_impact_estimate boolean not null,
  financial_impact_footnote varchar(10000) not null,
  borne_by varchar(10000) not null,
  residual_probability varchar(10000) not null,
  residual_impact varchar(10000) not null,
  residual_score varchar(10000) not null,
  residual_derived boolean not null,
  target_probability varchar(10000) not null,
  target_impact varchar(10000) not null,
  target_score varchar(10000) not null,
  target_derived boolean not null,
  raised_date date,
  raised_words varchar(10000) not null,
  review_date date,
  review_words varchar(10000) not null,
  travel varchar(40) not null,
  status varchar(40) not null,
  merged_into uuid,
  constraint risk_pk primary key (plan_id, id),
  constraint risk_position check (position <> '' and position not like '%0'),
  constraint risk_financial_impact_meaning
    check (financial_impact_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint risk_financial_impact_pence
    check ((financial_impact_meaning = 'known') = (financial_impact_pence is not null)),
  constraint risk_travel check (travel in ('NOT_STATED', 'UP', 'LEVEL', 'DOWN')),
  constraint risk_status check (status in ('OPEN', 'CLOSED', 'ACCEPTED', 'MERGED'))
);

create table risk_link (
  plan_id uuid not null,
  id uuid not null,
  risk uuid not null,
  scheme uuid not null,
  constraint risk_link_pk primary key (plan_id, id)
);

create table metric (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  name varchar(10000) not null,
  numerator varchar(10000) not null,
  denominator varchar(10000) not null,
  multiplier bigint not null,
  direction varchar(40) not null,
  outcomes varchar(100000) not null,
  measurement varchar(100000) not null,
  constraint metric_pk primary key (plan_id, id),
  constraint metric_position check (position <> '' and position not like '%0'),
  constraint metric_direction check (direction in ('NOT_STATED', 'HIGHER', 'LOWER'))
);

create table metric_figure (
  plan_id uuid not null,
  id uuid not null,
  metric uuid not null,
  measured_in varchar(10000) not null,
  stated varchar(10000) not null,
  numerator varchar(10000) not null,
  denominator varchar(10000) not null,
  period varchar(10000) not null,
  basis varchar(10000) not null,
  constraint metric_figure_pk primary key (plan_id, id)
);

create table metric_box (
  plan_id uuid not null,
  id uuid not null,
  box varchar(10000) not null,
  written varchar(100000) not null,
  constraint metric_box_pk primary key (plan_id, id)
);

create table footnote (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  number varchar(10000) not null,
  note varchar(100000) not null,
  constraint footnote_pk primary key (plan_id, id),
  constraint footnote_position check (position <> '' and position not like '%0')
);

alter table risk_category add constraint risk_category_plan foreign key (plan_id) references plan (id);
alter table risk add constraint risk_plan foreign key (plan_id) references plan (id);
alter table risk
  add constraint risk_category_of foreign key (plan_id, category) references risk_category (plan_id, id);
alter table risk add constraint risk_merged_into foreign key (plan_id, merged_into) references risk (plan_id, id);
alter table risk_link add constraint risk_link_risk foreign key (plan_id, risk) references risk (plan_id, id);
alter table risk_link add constraint risk_link_scheme foreign key (plan_id, scheme) references scheme (plan_id, id);
alter table metric add constraint metric_plan foreign key (plan_id) references plan (id);
alter table metric_figure
  add constraint metric_figure_metric foreign key (plan_id, metric) references metric (plan_id, id);
alter table metric_box add constraint metric_box_plan foreign key (plan_id) references plan (id);
alter table footnote add constraint footnote_plan foreign key (plan_id) references plan (id);
