-- The second wall: which inspections' material a transaction reaches, kept by PostgreSQL itself.
--
-- A transaction says for whom it works, by settings of its own:
--   plumbline.reach = 'everything'                  the inspectorate, and the system at its own work
--   plumbline.reach = 'own', with plumbline.organisation and plumbline.person
--                                                   what is published, that organisation's, and that person's teams'
-- With nothing said it reaches nothing. What may be done at which stage is for the first wall, the rules.
--
-- How a later migration puts a table behind the wall: select inspection.wall('sample.draw');

create function platform.reaches_everything() returns boolean
language sql stable as $$
  select coalesce(current_setting('plumbline.reach', true) = 'everything', false)
$$;

-- As the owner, because the question is asked before anything can be seen.
create function inspection.in_reach() returns integer[]
language sql stable security definer set search_path = '' as $$
  select case when current_setting('plumbline.reach', true) = 'own' then array(
    select inspection.id
    from inspection.inspection
    join programme.service on service.id = inspection.service_id
    where inspection.published_on is not null
      or service.organisation_id = nullif(current_setting('plumbline.organisation', true), '')::integer
      or inspection.id in (
        select team_member.inspection_id from inspection.team_member
        where team_member.person_id = nullif(current_setting('plumbline.person', true), '')::integer))
  else '{}' end
$$;

-- Each answer of the two functions is asked for once a statement, not once a row.
create function inspection.wall(variadic tables regclass[]) returns void
language plpgsql as $$
declare
  one regclass;
begin
  foreach one in array tables loop
    execute format('alter table %s enable row level security', one);
    execute format(
      'create policy in_reach on %s using (
         (select platform.reaches_everything()) or inspection_id = any ((select inspection.in_reach())::integer[]))', one);
  end loop;
end
$$;

select inspection.wall(
  'sample.case', 'questionnaire.questionnaire', 'assessment.case_assessment', 'assessment.standing_case',
  'findings.finding', 'report.draft', 'report.publication');

-- Rows that belong to an inspection through another row are in reach when that row is.
alter table questionnaire.response enable row level security;
create policy in_reach on questionnaire.response using (
  (select platform.reaches_everything())
  or exists (select from questionnaire.questionnaire as asked where asked.id = questionnaire_id));

alter table assessment.answer enable row level security;
create policy in_reach on assessment.answer using (
  (select platform.reaches_everything())
  or exists (select from assessment.case_assessment as assessed where assessed.id = case_assessment_id));

-- A view asks with the rights of its reader, or it would be a door in the wall.
alter view assessment.standing_answer set (security_invoker = true);
