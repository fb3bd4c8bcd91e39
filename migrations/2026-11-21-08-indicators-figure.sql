-- Published figures about a place, with their source and date; imported, never edited here.
create schema indicators;

create table indicators.figure (
  id integer generated always as identity primary key,
  service_id integer not null references programme.service,
  measure text not null,
  title_en text not null,
  title_cy text not null,
  value numeric not null,
  unit text not null constraint figure_in_a_known_unit check (unit in ('people', 'percent', 'per-thousand')),
  -- The figure for England and Wales beside it, where one was published.
  national numeric,
  as_at text not null,
  source text not null,
  constraint figure_imported_once unique (service_id, measure, as_at)
);

select platform.open_schema('indicators');
select platform.editable('indicators.figure');
