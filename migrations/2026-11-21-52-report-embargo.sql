-- Editions that were approved and signed, and that nobody outside reads before their minute.
create table report.embargo (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  edition integer not null constraint embargo_editions_count_from_one check (edition >= 1),
  -- The moment from which everybody may read it.
  opens_at timestamptz not null constraint embargo_ends_on_a_minute check (opens_at = date_trunc('minute', opens_at)),
  approved_at timestamptz not null,
  approved_by integer,
  -- The documents as they were approved, each with its hash; and the signed bundle, to the letter.
  documents jsonb not null,
  bundle text not null,
  constraint embargo_lies_ahead check (opens_at > approved_at)
);
create index embargo_by_moment on report.embargo (opens_at);

-- What became of each: it ends once, whoever is first.
create table report.embargo_end (
  embargo_id integer primary key references report.embargo,
  how text not null constraint embargo_ends_in_a_known_way check (how in ('published', 'called-back', 'lapsed')),
  ended_at timestamptz not null,
  ended_by integer,
  reason text,
  constraint embargo_is_called_back_with_a_reason check ((how = 'called-back') = (reason is not null))
);

select inspection.wall('report.embargo');
alter table report.embargo_end enable row level security;
create policy in_reach on report.embargo_end using (
  (select platform.reaches_everything())
  or exists (select from report.embargo where embargo.id = embargo_id));

-- A published inspection is in everybody's reach; its next edition is not, before its minute.
create policy not_before_its_minute on report.embargo as restrictive using (
  (select current_setting('plumbline.organisation', true)) <> '' or (select platform.reaches_everything()));

select platform.append_only('report.embargo', 'report.embargo_end');

-- Whether the minute of any has come, which every request asks before it reads anything: as the owner, because whoever
-- asks may reach none of them, and it tells nothing but that.
create function report.minute_has_come(asked_at timestamptz) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from report.embargo
    where opens_at <= asked_at
      and not exists (select from report.embargo_end where embargo_id = embargo.id))
$$;
