-- Letters that must not wait for others: they go first.
alter table platform.message add column urgent boolean not null default false;
create index message_urgent_to_send on platform.message (id) where sent_at is null and urgent;
