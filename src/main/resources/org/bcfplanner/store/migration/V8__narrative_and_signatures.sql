-- What a plan says in words, and who signs it.

create table passage (
  plan_id uuid not null,
  id uuid not null,
  section varchar(10000) not null,
  position varchar(1000) not null,
  style varchar(40) not null,
  level integer not null,
  words varchar(100000) not null,
  marks varchar(100000) not null,
  constraint passage_pk primary key (plan_id, id),
  constraint passage_position check (position <> '' and position not like '%0'),
  constraint passage_style check (style in ('PARAGRAPH', 'HEADING', 'BULLET', 'NUMBER', 'HEADING_ROW', 'ROW'))
);

create table chapter (
  plan_id uuid not null,
  id uuid not null,
  section varchar(10000) not null,
  state varchar(40) not null,
  owner varchar(10000) not null,
  limit_words integer not null,
  constraint chapter_pk primary key (plan_id, id),
  constraint chapter_state check (state in ('NOT_BEGUN', 'DRAFTING', 'IN_REVIEW', 'READY')),
  constraint chapter_limit check (limit_words >= 0)
);

create table review_note (
  plan_id uuid not null,
  id uuid not null,
  section varchar(10000) not null,
  passage uuid,
  position varchar(1000) not null,
  quote varchar(100000) not null,
  note varchar(100000) not null,
  author varchar(10000) not null,
  written_on date not null,
  resolved boolean not null,
  constraint review_note_pk primary key (plan_id, id),
  constraint review_note_position check (position <> '' and position not like '%0')
);

create table vision_row (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  principle varchar(100000) not null,
  change varchar(100000) not null,
  difference varchar(100000) not null,
  constraint vision_row_pk primary key (plan_id, id),
  constraint vision_row_position check (position <> '' and position not like '%0')
);

create table related_document (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  reference varchar(10000) not null,
  title varchar(10000) not null,
  synopsis varchar(100000) not null,
  link varchar(10000) not null,
  constraint related_document_pk primary key (plan_id, id),
  constraint related_document_position check (position <> '' and position not like '%0')
);

create table condition_answer (
  plan_id uuid not null,
  id uuid not null,
  prompt varchar(10000) not null,
  answer varchar(40) not null,
  evidence varchar(100000) not null,
  by_when_date date,
  by_when_words varchar(10000) not null,
  constraint condition_answer_pk primary key (plan_id, id),
  constraint condition_answer_answer check (answer in ('NOT_STATED', 'YES', 'NO', 'NOT_APPLICABLE'))
);

create table signature (
  plan_id uuid not null,
  id uuid not null,
  position varchar(1000) not null,
  kind varchar(40) not null,
  body varchar(10000) not null,
  by_post varchar(10000) not null,
  role varchar(10000) not null,
  signed_date date,
  signed_words varchar(10000) not null,
  version varchar(10000) not null,
  fingerprint varchar(10000) not null,
  delegated boolean not null,
  ratified_date date,
  ratified_words varchar(10000) not null,
  constraint signature_pk primary key (plan_id, id),
  constraint signature_position check (position <> '' and position not like '%0'),
  constraint signature_kind
    check (kind in ('CLINICAL_COMMISSIONING_GROUP', 'COUNCIL', 'HEALTH_AND_WELLBEING_BOARD'))
);

alter table passage add constraint passage_plan foreign key (plan_id) references plan (id);
alter table chapter add constraint chapter_plan foreign key (plan_id) references plan (id);
alter table review_note add constraint review_note_plan foreign key (plan_id) references plan (id);
alter table vision_row add constraint vision_row_plan foreign key (plan_id) references plan (id);
alter table related_document add constraint related_document_plan foreign key (plan_id) references plan (id);
alter table condition_answer add constraint condition_answer_plan foreign key (plan_id) references plan (id);
alter table signature add constraint signature_plan foreign key (plan_id) references plan (id);
alter table review_note
  add constraint review_note_passage foreign key (plan_id, passage) references passage (plan_id, id);
