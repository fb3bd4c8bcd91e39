-- What keeps assessors alike: calibration before live work, and the lead's looking over of finished cases.

-- A benchmark case that somebody judged, as it was finished. It belongs to a person and to no inspection.
create table assessment.calibration (
  id integer generated always as identity primary key,
  person_id integer not null,
  framework_id text not null,
  framework_hash text not null,
  benchmark text not null,
  answers jsonb not null constraint calibration_answers_are_a_list check (jsonb_typeof(answers) = 'array'),
  same smallint not null,
  asked smallint not null,
  passed boolean not null,
  finished_at timestamptz not null,
  constraint calibration_counts_add_up check (same between 0 and asked and asked > 0)
);
create index calibration_of_person on assessment.calibration (framework_id, person_id, id);

-- What somebody has filled in so far, so that it can be gone on with another time.
create table assessment.calibration_draft (
  person_id integer not null,
  framework_hash text not null,
  benchmark text not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  constraint calibration_drafted_once primary key (person_id, framework_hash, benchmark)
);

-- Who may begin without having passed, and why.
create table assessment.calibration_waiver (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  person_id integer not null,
  reason text not null constraint calibration_waived_for_a_reason check (reason <> ''),
  given_by integer,
  given_at timestamptz not null
);
create index calibration_waiver_of_inspection on assessment.calibration_waiver (inspection_id, person_id);

-- Finished cases that were drawn by chance to be looked over, with the seed by which anybody can draw them again.
create table assessment.dip_sample (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  seed text not null constraint dip_sample_has_a_seed check (seed <> ''),
  per_assessor smallint not null constraint dip_sample_draws_something check (per_assessor >= 1),
  -- What it was drawn from, in the order in which it was drawn from: numbers of case assessments.
  drawn_from integer[] not null,
  drawn integer[] not null,
  drawn_by integer,
  drawn_at timestamptz not null,
  constraint dip_sample_is_of_what_was_there check (drawn <@ drawn_from)
);
create index dip_sample_of_inspection on assessment.dip_sample (inspection_id, id);

-- What a looker-over noted: for the lead and the quality assurers, never sent to the assessor.
create table assessment.quality_note (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  case_assessment_id integer not null references assessment.case_assessment,
  verdict text not null constraint quality_note_says_how_it_is check (verdict in ('sound', 'concern')),
  note text not null constraint quality_note_says_something check (note <> ''),
  made_by integer,
  made_at timestamptz not null
);
create index quality_note_of_inspection on assessment.quality_note (inspection_id, id);
create index quality_note_of_case on assessment.quality_note (case_assessment_id);

select platform.append_only(
  'assessment.calibration', 'assessment.calibration_waiver', 'assessment.dip_sample', 'assessment.quality_note');
select platform.editable('assessment.calibration_draft');
select inspection.wall('assessment.calibration_waiver', 'assessment.dip_sample', 'assessment.quality_note');
