-- One row an inspection, its team, its dated steps, and every stage that it passed.
create schema inspection;

create table inspection.inspection (
  id integer generated always as identity primary key,
  slug text not null constraint inspection_known_by_one_slug unique,
  service_id integer not null references programme.service,
  programme_id integer not null references programme.programme,
  -- Repeats the programme's pin, so that a programme may take a new edition and old inspections keep theirs.
  framework_id text not null,
  framework_hash text not null,
  stage text not null default 'planned' constraint inspection_at_a_known_stage check (
    stage in (
      'planned', 'announced', 'list-requested', 'sampled', 'fieldwork', 'provisional-findings', 'drafting',
      'factual-accuracy', 'sign-off', 'published', 'plan-due', 'monitoring', 'closed', 'suspended', 'cancelled'
    )
  ),
  suspended_from text,
  fieldwork_on date,
  published_on date,
  caseload integer constraint inspection_caseload_counts_cases check (caseload >= 1),
  synthetic boolean not null default false,
  constraint inspection_remembers_where_it_was_suspended check ((stage = 'suspended') = (suspended_from is not null))
);

create table inspection.team_member (
  inspection_id integer not null references inspection.inspection,
  person_id integer not null,
  role text not null,
  primary key (inspection_id, person_id, role)
);

create table inspection.milestone (
  inspection_id integer not null references inspection.inspection,
  step text not null,
  position smallint not null,
  planned_from date not null,
  planned_on date not null,
  actual_on date,
  month_only boolean not null default false,
  reason text,
  primary key (inspection_id, step),
  constraint milestone_window_runs_forward check (planned_from <= planned_on)
);

-- Every move, never altered: who took the inspection where, on which day, and why.
create table inspection.passage (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  from_stage text not null,
  to_stage text not null,
  on_day date not null,
  moved_by integer,
  reason text,
  recorded_at timestamptz not null
);
create index passage_of_inspection on inspection.passage (inspection_id, id);

select platform.open_schema('inspection');
select platform.editable('inspection.inspection', 'inspection.team_member', 'inspection.milestone');
select platform.append_only('inspection.passage');
