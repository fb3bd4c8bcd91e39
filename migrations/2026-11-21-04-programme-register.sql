-- Services that are inspected, programmes that inspect them, and what was found nationally.
create schema programme;

create table programme.service (
  id integer generated always as identity primary key,
  slug text not null constraint service_known_by_one_slug unique,
  name_en text not null,
  name_cy text not null,
  nation text not null constraint service_in_a_known_nation check (nation in ('england', 'wales')),
  region_en text not null,
  region_cy text not null,
  organisation_id integer
);

create table programme.programme (
  id integer generated always as identity primary key,
  slug text not null constraint programme_known_by_one_slug unique,
  title_en text not null,
  title_cy text not null,
  framework_id text not null,
  framework_hash text not null,
  runs_from date not null,
  runs_to date,
  constraint programme_ends_after_it_begins check (runs_to >= runs_from)
);

create table programme.comparator (
  framework_id text not null,
  theme text not null,
  as_at date not null,
  lowest smallint not null,
  highest smallint not null,
  average smallint not null,
  source text not null,
  primary key (framework_id, theme, as_at),
  constraint comparator_between_nothing_and_all check (lowest >= 0 and highest <= 100),
  constraint comparator_average_between_lowest_and_highest check (average between lowest and highest)
);

select platform.open_schema('programme');
select platform.editable('programme.service', 'programme.programme', 'programme.comparator');
