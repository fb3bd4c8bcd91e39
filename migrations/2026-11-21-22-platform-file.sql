-- Stored files: what somebody sent, as it was sent, in the database with everything else. Only ever added to.
create table platform.file (
  id uuid primary key default gen_random_uuid(),
  sha256 text not null constraint file_known_by_its_hash check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null constraint file_has_content check (bytes > 0),
  media_type text not null,
  name text not null constraint file_has_a_name check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  inspection integer,
  kept_at timestamptz not null,
  kept_by integer
);
comment on table platform.file is
  'Files as people sent them. The name is theirs, made safe; the media type is read from the content; inspection says whose material it is.';
create index file_of_inspection on platform.file (inspection) where inspection is not null;

-- In parts, so that neither a server nor a browser ever waits for a whole file in memory.
create table platform.file_part (
  file uuid not null references platform.file,
  position integer not null,
  content bytea not null,
  primary key (file, position)
);
alter table platform.file_part alter column content set storage external; -- most kinds of file are compressed already

select platform.append_only('platform.file', 'platform.file_part');

-- What is sent in confidence stays behind the wall when the report is published: the wall without its public door.
create function inspection.in_inner_reach() returns integer[]
language sql stable security definer set search_path = '' as $$
  select case when current_setting('plumbline.reach', true) = 'own' then array(
    select inspection.id
    from inspection.inspection
    join programme.service on service.id = inspection.service_id
    where service.organisation_id = nullif(current_setting('plumbline.organisation', true), '')::integer
      or inspection.id in (
        select team_member.inspection_id from inspection.team_member
        where team_member.person_id = nullif(current_setting('plumbline.person', true), '')::integer))
  else '{}' end
$$;

-- How a later migration puts a table of confidential material behind it: select inspection.inner_wall('inspection.answer');
create function inspection.inner_wall(variadic tables regclass[]) returns void
language plpgsql as $$
declare
  one regclass;
begin
  foreach one in array tables loop
    execute format('alter table %s enable row level security', one);
    execute format(
      'create policy in_inner_reach on %s using (
         (select platform.reaches_everything())
         or inspection_id = any ((select inspection.in_inner_reach())::integer[]))', one);
  end loop;
end
$$;

-- A file of no inspection is reached by the inspectorate and the system alone, until a policy of its own says more.
alter table platform.file enable row level security;
create policy in_inner_reach on platform.file using (
  (select platform.reaches_everything()) or inspection = any ((select inspection.in_inner_reach())::integer[]));

alter table platform.file_part enable row level security;
create policy in_reach_with_its_file on platform.file_part using (
  (select platform.reaches_everything()) or exists (select from platform.file as whole where whole.id = file));
