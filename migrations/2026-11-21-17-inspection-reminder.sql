-- Which reminders were written, so that each is written once; moving the planned day asks for it anew.
create table inspection.reminder (
  inspection_id integer not null references inspection.inspection,
  step text not null,
  kind text not null constraint reminder_of_a_known_kind check (kind in ('soon', 'overdue')),
  planned_on date not null,
  written_at timestamptz not null,
  constraint reminder_written_once primary key (inspection_id, step, kind, planned_on)
);
select platform.append_only('inspection.reminder');
