-- Whether an answer's case is there is asked by the number of the case, once for each case of a statement: asked for
-- all of them at once, PostgreSQL reads every case that anybody ever opened to find the one or two that are meant.
create or replace function assessment.answers_belong_to_cases() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  given int;
begin
  for given in select distinct case_assessment_id from added loop
    perform from assessment.case_assessment where id = given;
    if not found then
      raise exception 'an answer belongs to a case assessment that is there' using errcode = 'foreign_key_violation';
    end if;
  end loop;
  return null;
end
$$;
