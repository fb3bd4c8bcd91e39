-- A case with 250 answers arrives in one statement, and each index and each check of a row is paid 250 times. One index
-- serves both to know an answer that is sent again and to read a case; that its case is there is asked once a statement.
alter table assessment.answer drop constraint answer_pkey;
alter table assessment.answer add primary key (case_assessment_id, id);
drop index assessment.answer_by_cell;
alter table assessment.answer drop constraint answer_case_assessment_id_fkey;

alter table assessment.operation drop constraint operation_pkey;
alter table assessment.operation add primary key (case_assessment_id, id);

create function assessment.answers_belong_to_cases() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from (select distinct case_assessment_id from added) as given
    where not exists (select from assessment.case_assessment where id = given.case_assessment_id)
  ) then
    raise exception 'an answer belongs to a case assessment that is there' using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;
create trigger answers_belong_to_cases after insert on assessment.answer
referencing new table as added for each statement execute function assessment.answers_belong_to_cases();

create function assessment.judged_cases_stay() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from assessment.answer where case_assessment_id = old.id) then
    raise exception 'a case assessment with answers stays' using errcode = 'foreign_key_violation';
  end if;
  return old;
end
$$;
create trigger judged_cases_stay before delete on assessment.case_assessment
for each row execute function assessment.judged_cases_stay();

create or replace view assessment.quarantine_waiting with (security_invoker = true) as
select quarantine.* from assessment.quarantine
where not exists (select from assessment.quarantine_verdict where quarantine_id = quarantine.id)
  and not exists (
    select from assessment.answer
    where answer.case_assessment_id = quarantine.case_assessment_id and answer.id = quarantine.operation_id)
  and not exists (
    select from assessment.operation
    where operation.case_assessment_id = quarantine.case_assessment_id and operation.id = quarantine.operation_id);
