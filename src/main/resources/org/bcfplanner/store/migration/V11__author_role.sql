-- The part in which somebody made an edit; empty where nothing was said of it, as by the command line.

alter table history add column role varchar(40) default '' not null;
