-- What became of an urgent concern: who was told, who has seen it, what was done, and whether it had to be pressed.
create table assessment.concern_step (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  -- The id of the operation that raised it, one of assessment.operation.
  concern uuid not null,
  step text not null constraint concern_step_is_known check (step in ('told', 'seen', 'answered', 'escalated')),
  -- What was done about it.
  answer text,
  -- Who was told, who saw it, who answered; null where nobody was known to be told.
  person_id integer,
  at timestamptz not null,
  constraint concern_answered_in_words check ((step = 'answered') = (answer is not null))
);
create index concern_step_of_concern on assessment.concern_step (concern, id);
create unique index concern_seen_once on assessment.concern_step (concern, person_id) where step = 'seen';

select platform.append_only('assessment.concern_step');
select inspection.wall('assessment.concern_step');
