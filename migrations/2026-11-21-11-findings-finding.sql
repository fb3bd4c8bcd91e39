-- What the inspectors found: each finding stands on one side of one criterion, in its place.
create schema findings;

create table findings.finding (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  criterion text not null,
  side text not null constraint finding_stands_on_one_side check (side in ('strength', 'improvement')),
  position smallint not null constraint finding_counted_from_one check (position >= 1),
  -- Figures stand in the text as references such as {1.1.6a}; they are counted whenever it is read.
  text_en text not null constraint finding_says_something check (text_en <> ''),
  text_cy text,
  constraint finding_has_a_place_of_its_own unique (inspection_id, criterion, side, position) deferrable initially deferred
);

select platform.open_schema('findings');
select platform.editable('findings.finding');
