-- Each case's assessments, every answer ever given in them, and the answers that stand.
create schema assessment;

create table assessment.case_assessment (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  case_id integer not null references sample.case,
  assessor_id integer,
  kind text not null default 'first' constraint case_assessment_of_a_known_kind check (kind in ('first', 'second')),
  constraint case_assessed_once_of_each_kind unique (case_id, kind)
);
create index case_assessment_of_inspection on assessment.case_assessment (inspection_id, id);

-- An answer is an event. A later one takes the place of an earlier one, which stays; nothing is altered, ever.
create table assessment.answer (
  -- Made on the device, so that sending it again is known for what it is.
  id uuid primary key,
  -- The order in which the server received them.
  received_order bigint generated always as identity,
  case_assessment_id integer not null references assessment.case_assessment,
  question text not null,
  -- Numbers of framework.question and framework.answer in the edition that the inspection pins.
  question_number smallint not null constraint answer_to_a_numbered_question check (question_number >= 1),
  -- Null where the question asks for a text or a date.
  answer_number smallint constraint answer_with_a_number check (answer_number >= 1),
  -- Null takes the answer back.
  value text,
  reasons text[] not null default '{}',
  note text,
  evidence_on date,
  -- The event that the device held when this was made; null for a first answer. It may arrive later than this.
  base uuid,
  device text not null,
  device_clock timestamptz not null,
  person_id integer,
  received_at timestamptz not null,
  constraint answer_number_stands_for_a_value check (answer_number is null or value is not null),
  constraint answer_does_not_follow_itself check (base is distinct from id)
);
create index answer_by_cell on assessment.answer (case_assessment_id, question_number, received_order desc);

-- What counts: for each case's first assessment, the answer that stands. Narrow, because scores read all of it.
create table assessment.standing_answer (
  inspection_id integer not null,
  case_assessment_id integer not null references assessment.case_assessment,
  question_number smallint not null,
  answer_number smallint not null,
  primary key (inspection_id, case_assessment_id, question_number)
);
comment on table assessment.standing_answer is
  'Follows from assessment.answer, in the transaction that adds to it. Nobody writes here but the trigger.';

-- Works out anew every cell that the statement touched. The lock lets one writer of a case go at a time, and the
-- question to assessment.answer is put after it, so that the answer received last stands whoever commits first.
create function assessment.keep_standing() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from assessment.case_assessment
  where id in (select case_assessment_id from added) order by id for no key update;

  with touched as (
    select distinct assessed.inspection_id, added.case_assessment_id, added.question_number
    from added join assessment.case_assessment as assessed on assessed.id = added.case_assessment_id
    where assessed.kind = 'first'
  )
  merge into assessment.standing_answer as standing
  using (
    select touched.*, last.answer_number
    from touched cross join lateral (
      select answer.answer_number from assessment.answer
      where answer.case_assessment_id = touched.case_assessment_id and answer.question_number = touched.question_number
      order by answer.received_order desc limit 1
    ) as last
  ) as told
  on (standing.inspection_id, standing.case_assessment_id, standing.question_number)
    = (told.inspection_id, told.case_assessment_id, told.question_number)
  when matched and told.answer_number is null then delete
  when matched then update set answer_number = told.answer_number
  when not matched and told.answer_number is not null then
    insert values (told.inspection_id, told.case_assessment_id, told.question_number, told.answer_number);
  return null;
end
$$;

create trigger keep_standing after insert on assessment.answer
referencing new table as added for each statement execute function assessment.keep_standing();

select platform.open_schema('assessment');
select platform.editable('assessment.case_assessment');
select platform.append_only('assessment.answer');
grant select on assessment.standing_answer to plumbline_application;
