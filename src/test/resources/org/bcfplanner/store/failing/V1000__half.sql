-- A version whose update fails half-way.
create table half (id uuid not null, constraint half_pk primary key (id));
alter table no_such_table add column x integer;
