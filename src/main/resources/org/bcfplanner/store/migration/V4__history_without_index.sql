-- What is asked of the audit trail is a plan's latest entries, which its key has in order. This index was written with
-- every edit, at another place each time, and read by nothing that the key does not serve better.

drop index history_by_entity;
