-- The case list that a service supplies, and the draw from it: each step is added and none is altered, so that anybody
-- can see afterwards in which order the seed was fixed, the list received and frozen, and the sample drawn.

-- References as case systems write them: up to five letters, then a number; no name fits into one.
alter table sample.case drop constraint case_known_by_a_reference_never_a_name;
alter table sample.case add constraint case_known_by_a_reference_never_a_name
  check (reference ~ '^[A-Z]{0,5}[-/]?[0-9](?:[0-9/-]|[A-Z](?![A-Z])){0,14}$');

create table sample.commitment (
  inspection_id integer primary key references inspection.inspection,
  seed text not null,
  seed_hash text not null constraint commitment_shows_the_hash_of_its_seed
    check (seed_hash = encode(sha256(convert_to(seed, 'UTF8')), 'hex')),
  committed_at timestamptz not null,
  committed_by integer
);

create table sample.list (
  id integer generated always as identity primary key,
  inspection_id integer not null references sample.commitment,
  hash text not null,
  cases jsonb not null constraint list_holds_cases check (jsonb_typeof(cases) = 'array'),
  received_at timestamptz not null,
  received_by integer
);
comment on table sample.list is 'Lists as they were confirmed; the latest counts until one is frozen.';
create index list_of_inspection on sample.list (inspection_id, id);

create table sample.frozen_list (
  inspection_id integer primary key references inspection.inspection,
  list_id integer not null references sample.list,
  frozen_at timestamptz not null,
  frozen_by integer
);

create table sample.chosen_size (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  size integer not null constraint size_counts_cases check (size >= 1),
  reason text not null constraint size_changed_for_a_reason check (reason <> ''),
  chosen_at timestamptz not null,
  chosen_by integer
);

create table sample.draw (
  inspection_id integer primary key references sample.frozen_list,
  rule jsonb not null,
  outcome jsonb not null,
  drawn_at timestamptz not null,
  drawn_by integer
);

create table sample.replacement (
  id integer generated always as identity primary key,
  inspection_id integer not null references sample.draw,
  gone text not null,
  instead text not null,
  reason text not null constraint case_replaced_for_a_reason check (reason <> ''),
  replaced_at timestamptz not null,
  replaced_by integer,
  constraint case_replaced_once unique (inspection_id, gone),
  constraint reserve_steps_in_once unique (inspection_id, instead)
);

create table sample.known_column (
  service_id integer not null references programme.service,
  heading text not null,
  holds text not null,
  primary key (service_id, heading)
);
comment on table sample.known_column is 'What a service has said that the columns of its case system hold; empty for nothing we keep.';

select platform.append_only(
  'sample.commitment', 'sample.list', 'sample.frozen_list', 'sample.chosen_size', 'sample.draw', 'sample.replacement');
select platform.editable('sample.known_column');
select inspection.wall(
  'sample.commitment', 'sample.list', 'sample.frozen_list', 'sample.chosen_size', 'sample.draw', 'sample.replacement');
