-- The bin: a plan that was moved there keeps all its rows, and the moment, until it is put back or removed for good.

alter table plan add column binned_at timestamp with time zone;
