-- Provisional findings: what the lead chose to tell the service, each time it was saved, and what was given, as it was.
create table report.feedback_choice (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  choice jsonb not null constraint feedback_choice_is_named check (jsonb_typeof(choice) = 'object'),
  saved_at timestamptz not null,
  saved_by integer
);
create index feedback_choice_latest on report.feedback_choice (inspection_id, id desc);

create table report.feedback (
  inspection_id integer not null references inspection.inspection,
  -- Counted from 1: what was given again is given beside what was given before.
  number integer not null constraint feedback_is_counted_from_one check (number >= 1),
  language text not null constraint feedback_language_is_known check (language in ('en', 'cy')),
  document jsonb not null,
  -- SHA-256 of the document with its keys in order, in hexadecimal.
  hash text not null,
  given_at timestamptz not null,
  given_by integer,
  constraint feedback_is_given_once primary key (inspection_id, number, language)
);

select inspection.wall('report.feedback_choice');
select inspection.wall('report.feedback');
select platform.append_only('report.feedback_choice', 'report.feedback');
