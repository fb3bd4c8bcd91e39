-- What those who write and check a report say to each other about its blocks, and who is writing which block now.
create table report.comment (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  -- The comment that began the thread; null for that one itself.
  thread integer references report.comment,
  kind text not null constraint comment_of_a_known_kind check (kind in ('comment', 'answer', 'resolved', 'reopened')),
  -- The block: a passage, or a score, chart or table by the name of its figures.
  passage_id integer references findings.passage,
  shown text,
  said text not null,
  made_at timestamptz not null,
  made_by integer not null,
  constraint comment_begins_a_thread_or_goes_on_with_one check ((kind = 'comment') = (thread is null)),
  constraint comment_is_on_one_block check (kind <> 'comment' or num_nonnulls(passage_id, shown) = 1),
  constraint comment_says_something check (said <> '' or kind in ('resolved', 'reopened'))
);
create index comment_of_inspection on report.comment (inspection_id, id);
select platform.append_only('report.comment');

-- Not a record: a row is there while somebody has a block open, and is forgotten when they have done.
create table report.editing (
  inspection_id integer not null references inspection.inspection,
  passage_id integer not null references findings.passage,
  person integer not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  constraint editing_once_by_each primary key (passage_id, person)
);
create index editing_of_inspection on report.editing (inspection_id);
select platform.editable('report.editing');

-- They are never published with the report.
select inspection.inner_wall('report.comment', 'report.editing');
