-- A cancelled inspection remembers where it stood, as a suspended one does, so that those who knew of it still see it.
alter table inspection.inspection drop constraint inspection_remembers_where_it_was_suspended;
alter table inspection.inspection add constraint inspection_remembers_where_it_was_halted
  check (stage <> 'suspended' or suspended_from is not null);
alter table inspection.inspection add constraint inspection_under_way_was_halted_nowhere
  check (stage in ('suspended', 'cancelled') or suspended_from is null);
comment on column inspection.inspection.suspended_from is 'Where it stood before it was suspended or cancelled.';
