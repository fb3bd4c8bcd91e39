-- Sharing the cases out: who may not read which, who reads what, and when a case manager is asked about a case.
alter table assessment.case_assessment
  add constraint case_read_twice_by_two_people unique (case_id, assessor_id);

-- What an assessor has declared. About the whole service it holds for every inspection of that service.
create table assessment.conflict (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  service_id integer not null references programme.service,
  person_id integer not null,
  kind text not null constraint conflict_of_a_known_kind check (
    kind in ('employer-now', 'employer-before', 'relative', 'line-management', 'joint-board')
  ),
  about text not null constraint conflict_about_something_known check (about in ('service', 'case', 'attribute')),
  -- Id of the framework's case attribute, such as that of the team.
  attribute text,
  -- The reference of a case, or a value of the attribute.
  value text,
  declared_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint conflict_says_what_it_is_about check (
    (about = 'attribute') = (attribute is not null) and (about = 'service') = (value is null)
  ),
  constraint conflict_withdrawn_after_it_was_declared check (withdrawn_at >= declared_at)
);
create index conflict_of_inspection on assessment.conflict (inspection_id);
create index conflict_of_service on assessment.conflict (service_id) where about = 'service';
create unique index conflict_declared_once on assessment.conflict
  (inspection_id, person_id, kind, about, attribute, value) nulls not distinct where withdrawn_at is null;

-- Days of fieldwork on which an assessor, or a case manager by reference, is not there.
create table assessment.absence (
  inspection_id integer not null references inspection.inspection,
  day date not null,
  person_id integer,
  manager text,
  constraint absence_is_of_one_person check (num_nonnulls(person_id, manager) = 1),
  constraint absence_said_once unique nulls not distinct (inspection_id, day, person_id, manager)
);

-- The interview diary.
create table assessment.interview (
  case_id integer primary key references sample.case,
  inspection_id integer not null references inspection.inspection,
  manager text not null,
  assessor_id integer not null,
  day date not null,
  slot smallint not null constraint interview_in_a_slot_of_the_day check (slot >= 0),
  constraint case_manager_asked_about_one_case_at_a_time unique (inspection_id, manager, day, slot),
  constraint assessor_holds_one_interview_at_a_time unique (inspection_id, assessor_id, day, slot)
);

-- Every time that the cases were shared out anew, and what was asked of it.
create table assessment.allocation (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  readers integer[] not null constraint allocation_has_readers check (cardinality(readers) > 0),
  second_share numeric not null constraint allocation_reads_a_share_twice check (second_share between 0 and 1),
  per_manager_per_day smallint not null constraint allocation_asks_of_a_day check (per_manager_per_day >= 1),
  made_by integer,
  made_at timestamptz not null
);
create index allocation_of_inspection on assessment.allocation (inspection_id, id);

-- Every case that was moved by hand afterwards, and why.
create table assessment.reallocation (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  case_id integer not null references sample.case,
  kind text not null constraint reallocation_of_a_known_reading check (kind in ('first', 'second')),
  from_assessor integer,
  to_assessor integer not null,
  reason text not null constraint reallocation_has_a_reason check (reason <> ''),
  made_by integer,
  made_at timestamptz not null,
  constraint reallocation_moves_the_case check (from_assessor is distinct from to_assessor)
);
create index reallocation_of_inspection on assessment.reallocation (inspection_id, id);

select platform.editable('assessment.conflict', 'assessment.absence', 'assessment.interview');
select platform.append_only('assessment.allocation', 'assessment.reallocation');
select inspection.wall(
  'assessment.conflict', 'assessment.absence', 'assessment.interview', 'assessment.allocation', 'assessment.reallocation');
