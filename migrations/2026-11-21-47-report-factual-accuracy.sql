-- The check of a draft's facts by the service inspected: who is asked, the draft as it was sent, what was said of which
-- block, and what the inspectorate answered. Everything is added and nothing altered.

create table report.accuracy_reader (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  person integer not null,
  named_at timestamptz not null,
  named_by integer
);
comment on table report.accuracy_reader is 'The one named person of the service who sends its comments; the latest row holds.';
create index accuracy_reader_of_inspection on report.accuracy_reader (inspection_id, id);

create table report.accuracy_check (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  round integer not null constraint accuracy_rounds_count_from_one check (round >= 1),
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by integer,
  constraint accuracy_round_is_sent_once unique (inspection_id, round)
);

create table report.accuracy_draft (
  check_id integer not null references report.accuracy_check,
  inspection_id integer not null references inspection.inspection,
  language text not null constraint accuracy_draft_in_a_known_language check (language in ('en', 'cy')),
  document jsonb not null,
  -- Where each block came from when it was sent, by which a comment leads to the text to be changed.
  origins jsonb not null,
  -- SHA-256, in hexadecimal, of the document with its keys in order.
  hash text not null constraint accuracy_draft_known_by_its_hash check (hash ~ '^[0-9a-f]{64}$'),
  constraint accuracy_draft_frozen_once primary key (check_id, language)
);

create table report.accuracy_event (
  id integer generated always as identity primary key,
  check_id integer not null references report.accuracy_check,
  inspection_id integer not null references inspection.inspection,
  kind text not null constraint accuracy_event_of_a_known_kind check (
    kind in ('opened', 'returned', 'answers-sent', 'invited', 'uninvited', 'reminded')),
  -- Whom an invitation concerns.
  person integer,
  at timestamptz not null,
  by integer,
  constraint accuracy_invitation_names_somebody check ((kind in ('invited', 'uninvited')) = (person is not null))
);
create index accuracy_event_of_check on report.accuracy_event (check_id, id);
create unique index accuracy_happens_once on report.accuracy_event (check_id, kind)
  where kind in ('opened', 'returned', 'answers-sent', 'reminded');

create table report.accuracy_comment (
  id integer generated always as identity primary key,
  check_id integer not null references report.accuracy_check,
  inspection_id integer not null references inspection.inspection,
  language text not null constraint accuracy_comment_in_a_known_language check (language in ('en', 'cy')),
  -- The address of what it speaks of in the frozen draft: a part, a block of it, an item of that.
  part text not null,
  block integer,
  item integer constraint accuracy_item_is_of_a_block check (item is null or block is not null),
  -- The row of a Word file that it was first read from, by which the same file read again changes it and adds nothing.
  word_row text,
  constraint accuracy_row_of_word_is_read_once unique (check_id, word_row)
);
create index accuracy_comment_of_check on report.accuracy_comment (check_id, id);

create table report.accuracy_version (
  id integer generated always as identity primary key,
  comment_id integer not null references report.accuracy_comment,
  inspection_id integer not null references inspection.inspection,
  -- Null while nobody has chosen one: what was read from a Word file may lack it.
  kind text constraint accuracy_version_of_a_known_kind check (
    kind in ('fact', 'number', 'omission', 'interpretation', 'typing')),
  text text not null constraint accuracy_version_says_something check (text <> ''),
  withdrawn boolean not null,
  at timestamptz not null,
  by integer
);
create index accuracy_version_of_comment on report.accuracy_version (comment_id, id);

create table report.accuracy_evidence (
  id integer generated always as identity primary key,
  comment_id integer not null references report.accuracy_comment,
  inspection_id integer not null references inspection.inspection,
  file uuid not null references platform.file,
  withdrawn boolean not null,
  at timestamptz not null,
  by integer
);
create index accuracy_evidence_of_comment on report.accuracy_evidence (comment_id, id);

create table report.accuracy_upload (
  file uuid primary key references platform.file,
  check_id integer not null references report.accuracy_check,
  inspection_id integer not null references inspection.inspection,
  at timestamptz not null,
  by integer
);
comment on table report.accuracy_upload is 'Word files with comments as they came, whether or not all of them could be read.';

create table report.accuracy_answer (
  id integer generated always as identity primary key,
  comment_id integer not null references report.accuracy_comment,
  inspection_id integer not null references inspection.inspection,
  decision text not null constraint accuracy_answer_is_a_known_one check (decision in ('accepted', 'partly', 'not')),
  reason text not null,
  at timestamptz not null,
  by integer,
  constraint accuracy_answer_says_why check (decision = 'accepted' or reason <> '')
);
create index accuracy_answer_of_comment on report.accuracy_answer (comment_id, id);

create table report.accuracy_final (
  comment_id integer primary key references report.accuracy_comment,
  inspection_id integer not null references inspection.inspection,
  -- The text of the block when the answers were sent; null where the block was taken out.
  text text,
  at timestamptz not null
);

select platform.append_only(
  'report.accuracy_reader', 'report.accuracy_check', 'report.accuracy_draft', 'report.accuracy_event',
  'report.accuracy_comment', 'report.accuracy_version', 'report.accuracy_evidence', 'report.accuracy_upload',
  'report.accuracy_answer', 'report.accuracy_final');
-- The exchange stays in confidence when the report is published.
select inspection.inner_wall(
  'report.accuracy_reader', 'report.accuracy_check', 'report.accuracy_draft', 'report.accuracy_event',
  'report.accuracy_comment', 'report.accuracy_version', 'report.accuracy_evidence', 'report.accuracy_upload',
  'report.accuracy_answer', 'report.accuracy_final');
