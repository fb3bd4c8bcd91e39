-- What is remembered of a list's columns for the case system that wrote it, the cases that a list says are not to be
-- drawn, and the cases that left the sample after it was confirmed.

create table sample.supplier (
  id integer generated always as identity primary key,
  name text not null constraint supplier_has_a_short_name check (length(name) between 1 and 60),
  -- The name in lower case, letters and digits alone: how two spellings are known for one.
  folded text not null constraint supplier_named_once unique
);
comment on table sample.supplier is 'Case systems, as services name them.';

create table sample.supplier_column (
  supplier_id integer not null references sample.supplier,
  heading text not null,
  holds text not null,
  primary key (supplier_id, heading)
);
comment on table sample.supplier_column is 'What somebody has said that the columns of a case system hold; empty for nothing we keep.';

create table sample.supplier_layout (
  id integer generated always as identity primary key,
  supplier_id integer not null references sample.supplier,
  -- The headings of a list that the system wrote, folded and in alphabetical order: by these it is recognised.
  headings text[] not null,
  constraint supplier_layout_seen_once unique (supplier_id, headings)
);

select platform.editable('sample.supplier', 'sample.supplier_column', 'sample.supplier_layout');

alter table sample.list
  add column supplier_id integer references sample.supplier,
  -- How many of its cases are not to be drawn, for each reason.
  add column excluded jsonb not null default '[]'
    constraint list_counts_its_exclusions check (jsonb_typeof(excluded) = 'array');

-- A case that turned out in fieldwork not to be assessable: a reserve stands in its place, and it counts no more.
alter table sample.case add column replaced_at timestamptz;
