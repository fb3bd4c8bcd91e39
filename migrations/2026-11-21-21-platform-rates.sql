-- How often each address has asked in the minute that runs, counted together by all processes that serve.
-- Unlogged: after a crash everybody begins a new minute, and no page waits for a disk.
create unlogged table platform.rate (
  -- SHA-256 of the route and the network address.
  id text primary key constraint rate_id_is_a_hash check (id ~ '^[0-9a-f]{64}$'),
  asked integer not null,
  ends_at timestamptz not null
);
create index rate_by_end on platform.rate (ends_at);
select platform.editable('platform.rate');
