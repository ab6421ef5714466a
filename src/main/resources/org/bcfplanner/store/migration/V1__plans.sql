create table dummy (id uuid primary key);
