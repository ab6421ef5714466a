-- A version that does not exist yet, for tests of updating.
create table more (id uuid not null, constraint more_pk primary key (id));
