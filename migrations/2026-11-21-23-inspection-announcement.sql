-- Announcing an inspection: letters as they were sent, the checklist, and what the service is asked for beforehand.
-- Everything is added and nothing altered.

create table inspection.letter_fact (
  inspection_id integer not null references inspection.inspection,
  name text not null,
  value text not null,
  known_at timestamptz not null,
  constraint letter_fact_known_once primary key (inspection_id, name)
);
comment on table inspection.letter_fact is 'What later stages supply to letters, such as the hash of a seed.';

create table inspection.letter (
  inspection_id integer not null references inspection.inspection,
  letter text not null,
  texts jsonb not null,
  hash text not null,
  sent_at timestamptz not null,
  sent_by integer,
  constraint letter_sent_once primary key (inspection_id, letter)
);
comment on table inspection.letter is 'Letters as they were sent, in both languages, with the SHA-256 of their canonical JSON.';

create table inspection.checklist_mark (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  step text not null,
  done boolean not null,
  note text not null,
  marked_at timestamptz not null,
  marked_by integer
);
create index checklist_mark_of_inspection on inspection.checklist_mark (inspection_id, id);

-- Requests beyond those of the framework.
create table inspection.further_request (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  title text not null constraint further_request_says_what check (title <> ''),
  guidance text not null,
  due_on date not null,
  asked_at timestamptz not null,
  asked_by integer
);
create index further_request_of_inspection on inspection.further_request (inspection_id, id);

create table inspection.request_event (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  request text not null,
  kind text not null constraint request_event_of_a_known_kind check (
    kind in ('file', 'comment', 'not-held', 'file-withdrawn', 'request-withdrawn', 'request-restored')),
  text text not null,
  file uuid references platform.file,
  at timestamptz not null,
  by integer,
  constraint request_event_names_its_file check ((kind in ('file', 'file-withdrawn')) = (file is not null)),
  constraint request_event_says_why check (kind in ('file', 'request-restored') or text <> '')
);
create index request_event_of_inspection on inspection.request_event (inspection_id, id);
create unique index file_answers_once on inspection.request_event (file) where kind = 'file';
create unique index file_withdrawn_once on inspection.request_event (file) where kind = 'file-withdrawn';

select platform.append_only(
  'inspection.letter_fact', 'inspection.letter', 'inspection.checklist_mark', 'inspection.further_request',
  'inspection.request_event');
select inspection.inner_wall('inspection.letter', 'inspection.further_request', 'inspection.request_event');
