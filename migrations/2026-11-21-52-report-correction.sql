-- Correcting a published report: opened with a reason, and ended by the next edition or without one.

-- While one is open, texts and answers can be changed again; `left` says that it was closed and that what stands now
-- differs from what is published. Either way the public reads figures in the report alone, which does not change.
alter table inspection.inspection add column correction text
  constraint inspection_correction_in_a_known_state check (correction in ('open', 'left'));
alter table inspection.inspection add constraint inspection_is_corrected_once_published
  check (correction is null or published_on is not null);

create table report.correction (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  -- Why, as readers of the next edition are told.
  reason_en text not null constraint correction_says_why check (trim(reason_en) <> ''),
  reason_cy text not null constraint correction_says_why_in_welsh check (trim(reason_cy) <> ''),
  opened_at timestamptz not null,
  opened_by integer
);
create index correction_of_inspection on report.correction (inspection_id, id);

create table report.correction_end (
  correction_id integer primary key references report.correction,
  -- The edition by which it was published; null where it was closed without one.
  edition integer,
  ended_at timestamptz not null,
  ended_by integer
);

select inspection.wall('report.correction');
alter table report.correction_end enable row level security;
create policy in_reach on report.correction_end using (
  (select platform.reaches_everything())
  or exists (select from report.correction where correction.id = correction_id));
-- Why a report is being corrected is nobody's outside before it is.
create policy not_before_it_is_published on report.correction as restrictive using (
  (select current_setting('plumbline.organisation', true)) <> '' or (select platform.reaches_everything()));
select platform.append_only('report.correction', 'report.correction_end');
