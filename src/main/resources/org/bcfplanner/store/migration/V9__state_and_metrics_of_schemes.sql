-- How far a plan has come, the facts about its place, and what is measured of a scheme.

alter table plan add column state varchar(40) default 'DRAFT' not null;
alter table plan add column profile varchar(100000) default '' not null;
alter table plan add constraint plan_state check (state in ('DRAFT', 'IN_REVIEW', 'AGREED', 'SUBMITTED'));

alter table scheme add column metrics varchar(100000) default '' not null;
