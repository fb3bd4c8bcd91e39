-- What people write for a report, and the report as it was published.
create schema report;

-- Every saved version stays; the latest is the draft.
create table report.draft (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  texts jsonb not null constraint draft_texts_are_named check (jsonb_typeof(texts) = 'object'),
  saved_at timestamptz not null,
  saved_by integer
);
create index draft_of_inspection on report.draft (inspection_id, id);

-- The document of each language as it stood on the day of publication: from then on it is a fixed thing.
create table report.publication (
  inspection_id integer not null references inspection.inspection,
  language text not null constraint publication_in_a_known_language check (language in ('en', 'cy')),
  document jsonb not null,
  -- SHA-256, in hexadecimal, of the document's text as it is kept here.
  hash text not null,
  published_at timestamptz not null,
  published_by integer,
  constraint publication_happens_once primary key (inspection_id, language)
);

select platform.open_schema('report');
select platform.append_only('report.draft', 'report.publication');
