-- Editions of inspection frameworks, known by the hash of all that they say. Nobody changes one: a change is a new edition.
create schema framework;

create table framework.edition (
  hash text primary key constraint edition_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
  id text not null,
  -- The whole framework but its hash, as read from its folder.
  content jsonb not null constraint edition_says_its_id check (content ->> 'id' = id),
  loaded_at timestamptz not null
);

create index edition_of_framework on framework.edition (id, loaded_at);

-- Short numbers for what stands millions of times in the answers of cases; places in the edition, from 1.
create table framework.question (
  edition_hash text not null references framework.edition,
  number smallint not null constraint question_number_begins_at_1 check (number >= 1),
  id text not null,
  section text not null,
  criterion text not null,
  scores boolean not null,
  themes text[] not null,
  primary key (edition_hash, number),
  constraint question_has_one_number unique (edition_hash, id)
);

create table framework.answer (
  edition_hash text not null references framework.edition,
  number smallint not null constraint answer_number_begins_at_1 check (number >= 1),
  id text not null,
  line text not null constraint answer_on_a_known_side check (line in ('above', 'below', 'outside')),
  primary key (edition_hash, number),
  -- Two sets of answers may hold the same word on different sides of the line.
  constraint answer_has_one_number_a_side unique (edition_hash, id, line)
);

select platform.open_schema('framework');
select platform.append_only('framework.edition', 'framework.question', 'framework.answer');
