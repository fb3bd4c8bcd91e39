-- All that a device sends about a case is an event: answers in their table, every other kind in one log beside it.
-- What stands is folded from them by the rule that browsers use too (rules/merge/standing.ts), in the transaction that
-- stores them; the trigger that let the answer received last stand gives way to it.
alter table assessment.answer
  -- Other answers that this one was chosen over, when somebody settled a contest.
  add column settles uuid[] not null default '{}';

create table assessment.operation (
  -- Made on the device, so that sending it again is known for what it is.
  id uuid primary key,
  -- One order for all events of a case, whichever table holds them.
  received_order bigint not null default nextval('assessment.answer_received_order_seq'),
  inspection_id integer not null references inspection.inspection,
  case_assessment_id integer not null references assessment.case_assessment,
  kind text not null constraint operation_of_a_named_kind check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  content jsonb not null constraint operation_content_is_named check (jsonb_typeof(content) = 'object'),
  device text not null,
  device_clock timestamptz not null,
  person_id integer,
  received_at timestamptz not null
);
create index operation_of_case on assessment.operation (case_assessment_id, received_order);
create index operation_of_kind on assessment.operation (inspection_id, kind, received_order);

-- What was sent and could not be taken: nothing that somebody typed is thrown away.
create table assessment.quarantine (
  id integer generated always as identity primary key,
  -- Null where the assessment that it names is unknown.
  inspection_id integer references inspection.inspection,
  case_assessment_id integer references assessment.case_assessment,
  -- As the device named it; an id that is no UUID is one reason to be here.
  operation text not null,
  operation_id uuid,
  -- JSON as it was sent: text, because it may hold what no jsonb can.
  content text not null,
  content_hash text not null,
  why_en text not null,
  why_cy text not null,
  person_id integer,
  received_at timestamptz not null,
  constraint quarantined_once unique nulls not distinct (person_id, operation, content_hash)
);
create index quarantine_of_inspection on assessment.quarantine (inspection_id, id);
create index quarantine_of_case on assessment.quarantine (case_assessment_id);

-- What the lead inspector decided about it, once.
create table assessment.quarantine_verdict (
  quarantine_id integer primary key references assessment.quarantine,
  inspection_id integer not null references inspection.inspection,
  verdict text not null constraint quarantine_verdict_is_known check (verdict in ('taken-in', 'set-aside')),
  reason text,
  decided_by integer,
  decided_at timestamptz not null,
  constraint set_aside_for_a_reason check (verdict = 'taken-in' or reason <> '')
);

-- What still waits: sent again later and then taken, an operation waits no more.
create view assessment.quarantine_waiting with (security_invoker = true) as
select quarantine.* from assessment.quarantine
where not exists (select from assessment.quarantine_verdict where quarantine_id = quarantine.id)
  and not exists (select from assessment.answer where answer.id = quarantine.operation_id)
  and not exists (select from assessment.operation where operation.id = quarantine.operation_id);

drop trigger keep_standing on assessment.answer;
drop function assessment.keep_standing();
drop function assessment.whole_cases(int[]);

-- One narrow row for each reading of a case, second readings too: what lists, boards and scores read.
alter table assessment.standing_case
  add column kind text not null default 'first' constraint standing_case_of_a_known_kind check (kind in ('first', 'second')),
  -- The event up to which everything is folded in.
  add column through bigint not null default 0,
  add column state text not null default 'in-progress' constraint standing_case_in_a_known_state check (
    state in ('not-started', 'in-progress', 'finished', 'sent-back', 'finished-again')
  ),
  -- Questions for this case, those answered, those contested, and all that lack something.
  add column to_answer smallint not null default 0,
  add column answered smallint not null default 0,
  add column contested smallint not null default 0,
  add column lacking smallint not null default 0,
  add column changed_at timestamptz;
comment on table assessment.standing_case is
  'Follows from assessment.answer and assessment.operation, in the transaction that adds to them: see store/fold.ts.';
drop index assessment.standing_case_of_inspection;
create index standing_case_of_inspection on assessment.standing_case (inspection_id, kind);

drop view assessment.standing_answer;
create view assessment.standing_answer with (security_invoker = true) as
select inspection_id, case_assessment_id, number::smallint as question_number,
  get_byte(answers, number - 1)::smallint as answer_number
from assessment.standing_case cross join lateral generate_series(1, length(answers)) as number
where kind = 'first' and get_byte(answers, number - 1) > 0;

select platform.append_only('assessment.operation', 'assessment.quarantine', 'assessment.quarantine_verdict');
select inspection.wall('assessment.operation', 'assessment.quarantine_verdict');
grant usage on sequence assessment.answer_received_order_seq to plumbline_application;
grant insert, update on assessment.standing_case to plumbline_application;
grant select on assessment.standing_answer, assessment.quarantine_waiting to plumbline_application;

-- Somebody who no longer reaches an inspection still leaves there what they typed while they did, and sees it.
alter table assessment.quarantine enable row level security;
create policy in_reach on assessment.quarantine using (
  (select platform.reaches_everything())
  or inspection_id = any ((select inspection.in_reach())::integer[])
  or person_id = nullif((select current_setting('plumbline.person', true)), '')::integer);

-- To which inspection an assessment belongs, also for somebody who no longer reaches it: no more than that.
create function assessment.inspections_of(assessments int[]) returns table (id int, inspection_id int)
language sql stable security definer set search_path = '' as $$
  select case_assessment.id, case_assessment.inspection_id
  from assessment.case_assessment where case_assessment.id = any (assessments)
$$;
