-- Each plan that an inspection had, never altered: the steps of a timetable keep what was first planned beside what is now.
create table inspection.plan (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  fieldwork_on date not null,
  reason text,
  laid_at timestamptz not null,
  laid_by integer
);
create index plan_of_inspection on inspection.plan (inspection_id, id);

create table inspection.planned_step (
  plan_id integer not null references inspection.plan,
  step text not null,
  planned_from date not null,
  planned_on date not null,
  primary key (plan_id, step),
  constraint planned_step_runs_forward check (planned_from <= planned_on)
);

-- What is planned now is the first plan that we know of.
insert into inspection.plan (inspection_id, fieldwork_on, laid_at)
select inspection.id, inspection.fieldwork_on,
  coalesce((select min(at) from platform.journal where journal.inspection = inspection.id), now())
from inspection.inspection
where fieldwork_on is not null and exists (select from inspection.milestone where inspection_id = inspection.id);

insert into inspection.planned_step
select plan.id, milestone.step, milestone.planned_from, milestone.planned_on
from inspection.plan join inspection.milestone using (inspection_id);

select platform.append_only('inspection.plan', 'inspection.planned_step');
