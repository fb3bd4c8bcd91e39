-- The ground that every slice stands on: the application's role, what it may do to a table, and the journal.
--
-- How a later migration grants, in three lines:
--   select platform.open_schema('sample');                   the application may enter the schema
--   select platform.editable('sample.case');                 it may select, insert, update and delete
--   select platform.append_only('sample.draw');              it may select and insert; nobody may change a row

-- Roles belong to the whole server: another of its databases, or its administrator, may have made this one already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'plumbline_application') then
    create role plumbline_application nologin;
  end if;
exception
  when duplicate_object or unique_violation then null; -- made by another database's migration at this moment
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'plumbline_application', 'set') then
    execute format('grant plumbline_application to %I', current_user);
  end if;
exception
  when unique_violation or internal_error then null; -- granted by another database's migration at this moment
end
$$;

create function platform.open_schema(schema_name name) returns void
language plpgsql as $$
begin
  execute format('grant usage on schema %I to plumbline_application', schema_name);
end
$$;

create function platform.editable(variadic tables regclass[]) returns void
language plpgsql as $$
declare
  one regclass;
begin
  foreach one in array tables loop
    execute format('grant select, insert, update, delete on %s to plumbline_application', one);
  end loop;
end
$$;

create function platform.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception '% is append-only: add a row that corrects the earlier one', tg_relid::regclass
    using errcode = 'insufficient_privilege';
end
$$;

create function platform.append_only(variadic tables regclass[]) returns void
language plpgsql as $$
declare
  one regclass;
begin
  foreach one in array tables loop
    execute format('grant select, insert on %s to plumbline_application', one);
    execute format(
      'create trigger append_only before update or delete or truncate on %s
         for each statement execute function platform.refuse_change()', one);
  end loop;
end
$$;

select platform.open_schema('platform');
grant select on platform.migration to plumbline_application;

create table platform.journal (
  id bigint primary key,
  at timestamptz not null,
  person integer,
  organisation integer,
  event text not null constraint journal_event_is_named check (event ~ '^[a-z-]+\.[a-z-]+$'),
  details jsonb not null constraint journal_details_are_named check (jsonb_typeof(details) = 'object'),
  inspection integer,
  request text,
  previous text not null,
  hash text not null constraint journal_hash_is_new unique
);

comment on table platform.journal is
  'What was done, by whom and when. Each row carries the hash of the row before, so that a change made behind the application''s back shows.';

create index journal_of_inspection on platform.journal (inspection, id) where inspection is not null;
create index journal_of_event on platform.journal (event, id);

-- What a row's hash is made of. Times are written in UTC so that a session's time zone can't alter them.
create function platform.journal_hash(entry platform.journal) returns text
language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    entry.previous, entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.person,
    entry.organisation, entry.event, entry.details, entry.inspection, entry.request)::text, 'UTF8')), 'hex')
$$;

-- One writer at a time from here to its commit: ids then have no gaps and are in the order of commits,
-- so that a listener which has read up to a row has missed none before it.
create function platform.chain_journal() returns trigger
language plpgsql as $$
declare
  last platform.journal;
begin
  perform pg_advisory_xact_lock(hashtext('platform.journal'));
  select * into last from platform.journal order by id desc limit 1;
  new.id := coalesce(last.id, 0) + 1;
  new.previous := coalesce(last.hash, '');
  new.hash := platform.journal_hash(new);
  return new;
end
$$;

create trigger chain before insert on platform.journal for each row execute function platform.chain_journal();
select platform.append_only('platform.journal');

create table platform.setting (
  name text primary key,
  value jsonb not null
);
comment on table platform.setting is 'What was decided once for this database, such as whether it is a demonstration.';
select platform.editable('platform.setting');
