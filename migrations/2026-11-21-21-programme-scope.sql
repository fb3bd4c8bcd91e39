-- Where a programme inspects: its nations, and of their regions those that are named, or all.
alter table programme.programme add column nations text[] not null default '{england,wales}'
  constraint programme_in_known_nations check (nations <@ '{england,wales}' and cardinality(nations) > 0);
alter table programme.programme add column regions text[] not null default '{}';
comment on column programme.programme.regions is 'Regions by their English names; none where it inspects all regions of its nations.';
