-- What a service was called when, and which services became which: an inspection of 2012 was of the service of 2012.

create table programme.service_name (
  service_id integer not null references programme.service,
  -- The first day of the name; null where nobody remembers one before.
  since date,
  name_en text not null,
  name_cy text not null,
  source text not null,
  constraint service_takes_one_name_a_day unique nulls not distinct (service_id, since)
);
comment on table programme.service_name is 'Names of a service by the day on which each began; programme.service has the present one.';

create table programme.succession (
  earlier_id integer not null references programme.service,
  later_id integer not null references programme.service,
  on_day date not null,
  source text not null,
  constraint succession_recorded_once primary key (earlier_id, later_id),
  constraint service_does_not_follow_itself check (earlier_id <> later_id)
);
comment on table programme.succession is 'Services that became others: two or more joined, or one that was divided.';

alter table programme.service add column provenance text;
comment on column programme.service.provenance is 'Where its row is from, and whether that was confirmed; null for one that somebody entered.';

select platform.editable('programme.service_name', 'programme.succession');
