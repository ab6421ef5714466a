-- The finance section: who contributes, what happens if targets are missed, and all that is spent on health and care.

alter table plan add column performance varchar(100000) default '' not null;
alter table plan add column performance_share varchar(10000) default '' not null;
alter table scheme add column funding_source varchar(10000) default '' not null;

create table contribution (
  plan_id uuid not null,
  id uuid not null,
  organisation uuid not null,
  holds_pool varchar(40) not null,
  spending_meaning varchar(40) not null,
  spending_pence bigint,
  spending_raw varchar(10000) not null,
  spending_remark varchar(10000) not null,
  spending_estimate boolean not null,
  spending_footnote varchar(10000) not null,
  minimum_meaning varchar(40) not null,
  minimum_pence bigint,
  minimum_raw varchar(10000) not null,
  minimum_remark varchar(10000) not null,
  minimum_estimate boolean not null,
  minimum_footnote varchar(10000) not null,
  actual_meaning varchar(40) not null,
  actual_pence bigint,
  actual_raw varchar(10000) not null,
  actual_remark varchar(10000) not null,
  actual_estimate boolean not null,
  actual_footnote varchar(10000) not null,
  constraint contribution_pk primary key (plan_id, id),
  constraint contribution_holds_pool check (holds_pool in ('YES', 'NO', 'NOT_STATED')),
  constraint contribution_spending_meaning
    check (spending_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint contribution_spending_pence check ((spending_meaning = 'known') = (spending_pence is not null)),
  constraint contribution_minimum_meaning
    check (minimum_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint contribution_minimum_pence check ((minimum_meaning = 'known') = (minimum_pence is not null)),
  constraint contribution_actual_meaning
    check (actual_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint contribution_actual_pence check ((actual_meaning = 'known') = (actual_pence is not null))
);

create table contingency (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  outcome varchar(10000) not null,
  savings_meaning varchar(40) not null,
  savings_pence bigint,
  savings_raw varchar(10000) not null,
  savings_remark varchar(10000) not null,
  savings_estimate boolean not null,
  savings_footnote varchar(10000) not null,
  ongoing_savings_meaning varchar(40) not null,
  ongoing_savings_pence bigint,
  ongoing_savings_raw varchar(10000) not null,
  ongoing_savings_remark varchar(10000) not null,
  ongoing_savings_estimate boolean not null,
  ongoing_savings_footnote varchar(10000) not null,
  support_meaning varchar(40) not null,
  support_pence bigint,
  support_raw varchar(10000) not null,
  support_remark varchar(10000) not null,
  support_estimate boolean not null,
  support_footnote varchar(10000) not null,
  ongoing_support_meaning varchar(40) not null,
  ongoing_support_pence bigint,
  ongoing_support_raw varchar(10000) not null,
  ongoing_support_remark varchar(10000) not null,
  ongoing_support_estimate boolean not null,
  ongoing_support_footnote varchar(10000) not null,
  constraint contingency_pk primary key (plan_id, id),
  constraint contingency_position check (position <> '' and position not like '%0'),
  constraint contingency_savings_meaning
    check (savings_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint contingency_savings_pence check ((savings_meaning = 'known') = (savings_pence is not null)),
  constraint contingency_ongoing_savings_meaning
    check (ongoing_savings_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint contingency_ongoing_savings_pence check ((ongoing_savings_meaning = 'known') = (ongoing_savings_pence is not null)),
  constraint contingency_support_meaning
    check (support_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint contingency_support_pence check ((support_meaning = 'known') = (support_pence is not null)),
  constraint contingency_ongoing_support_meaning
    check (ongoing_support_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint contingency_ongoing_support_pence check ((ongoing_support_meaning = 'known') = (ongoing_support_pence is not null))
);

create table commissioner (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  name varchar(10000) not null,
  constraint commissioner_pk primary key (plan_id, id),
  constraint commissioner_position check (position <> '' and position not like '%0')
);

create table commissioner_spend (
  plan_id uuid not null,
  id uuid not null,
  commissioner uuid not null,
  fy varchar(7) not null,
  amount_meaning varchar(40) not null,
  amount_pence bigint,
  amount_raw varchar(10000) not null,
  amount_remark varchar(10000) not null,
  amount_estimate boolean not null,
  amount_footnote varchar(10000) not null,
  constraint commissioner_spend_pk primary key (plan_id, id),
  constraint commissioner_spend_fy
    check (fy like '____/__' and substring(fy from 1 for 4) between '1990' and '2050'),
  constraint commissioner_spend_amount_meaning
    check (amount_meaning in ('known', 'nil', 'tbc', 'not_applicable', 'blank', 'unreadable')),
  constraint commissioner_spend_amount_pence check ((amount_meaning = 'known') = (amount_pence is not null))
);

alter table contribution
  add constraint contribution_organisation foreign key (plan_id, organisation) references organisation (plan_id, id);
alter table contingency add constraint contingency_plan foreign key (plan_id) references plan (id);
alter table commissioner add constraint commissioner_plan foreign key (plan_id) references plan (id);
alter table commissioner_spend
  add constraint commissioner_spend_commissioner
  foreign key (plan_id, commissioner) references commissioner (plan_id, id);
