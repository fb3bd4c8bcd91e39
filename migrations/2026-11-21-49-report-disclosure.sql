-- What somebody decided, before publication, on each number that could tell who a child is.
create table report.disclosure_decision (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  -- Which figure, example or set of counts; `seen` is its value as it was decided on, so that another asks again.
  item text not null,
  seen text not null,
  choice text not null constraint disclosure_choice_is_known check (choice in ('suppress', 'combine', 'accept')),
  joined_with text,
  reason text not null,
  decided_at timestamptz not null,
  decided_by integer,
  constraint disclosure_accepted_for_a_reason check (choice <> 'accept' or reason <> '')
);
create index disclosure_decision_of_inspection on report.disclosure_decision (inspection_id, id);

select inspection.wall('report.disclosure_decision');
select platform.append_only('report.disclosure_decision');
