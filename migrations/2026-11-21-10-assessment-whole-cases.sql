-- The answers that stand, a case a row instead of an answer a row: all scores of a nation are then ten thousand short
-- rows to read and not a million.
create table assessment.standing_case (
  case_assessment_id integer primary key references assessment.case_assessment,
  inspection_id integer not null,
  -- The byte at n - 1 is the number of the answer that stands to question n, or 0 where none does.
  answers bytea not null
);
create index standing_case_of_inspection on assessment.standing_case (inspection_id);
comment on table assessment.standing_case is
  'Follows from assessment.answer, in the transaction that adds to it. Nobody writes here but the trigger.';

alter table assessment.answer add constraint answer_number_fits_a_byte check (answer_number <= 255);

-- The last answers of cases as bytes: of first assessments alone, since nothing else counts.
create function assessment.whole_cases(wanted int[])
returns table (case_assessment_id int, inspection_id int, answers bytea)
language sql stable set search_path = '' as $$
  with last as (
    select distinct on (answer.case_assessment_id, answer.question_number)
      answer.case_assessment_id, answer.question_number, answer.answer_number
    from assessment.answer
    where answer.case_assessment_id = any (wanted)
    order by answer.case_assessment_id, answer.question_number, answer.received_order desc
  ),
  size as (
    select last.case_assessment_id, max(last.question_number) as questions from last group by last.case_assessment_id
  )
  select assessed.id, assessed.inspection_id,
    string_agg(set_byte('\x00', 0, coalesce(last.answer_number, 0)), ''::bytea order by number)
  from size
  join assessment.case_assessment as assessed on assessed.id = size.case_assessment_id and assessed.kind = 'first'
  cross join lateral generate_series(1, size.questions) as number
  left join last on last.case_assessment_id = size.case_assessment_id and last.question_number = number
  group by assessed.id, assessed.inspection_id
$$;

-- Works out anew every case that the statement touched. The lock lets one writer of a case go at a time, and the
-- question to assessment.answer is put after it, so that the answer received last stands whoever commits first.
create or replace function assessment.keep_standing() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  touched int[] := array(select distinct case_assessment_id from added order by case_assessment_id);
begin
  perform 1 from assessment.case_assessment where id = any (touched) order by id for no key update;
  insert into assessment.standing_case (case_assessment_id, inspection_id, answers)
  select * from assessment.whole_cases(touched)
  on conflict (case_assessment_id) do update set answers = excluded.answers;
  return null;
end
$$;

insert into assessment.standing_case (case_assessment_id, inspection_id, answers)
select * from assessment.whole_cases(array(select id from assessment.case_assessment));

drop table assessment.standing_answer;
create view assessment.standing_answer as
select inspection_id, case_assessment_id, number::smallint as question_number,
  get_byte(answers, number - 1)::smallint as answer_number
from assessment.standing_case cross join lateral generate_series(1, length(answers)) as number
where get_byte(answers, number - 1) > 0;

grant select on assessment.standing_case, assessment.standing_answer to plumbline_application;
