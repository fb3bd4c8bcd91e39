-- The councils for which a service works, and the day on which a service began, where it has not always been.
create table programme.service_council (
  service_id integer not null references programme.service,
  position smallint not null,
  name_en text not null,
  name_cy text not null,
  -- The organisation in `access` whose councillors read what is published of the service; null while nobody signs in for it.
  organisation_id integer,
  constraint service_council_listed_once primary key (service_id, position)
);
comment on table programme.service_council is 'Councils of services that have more than one, in their order; another has one of its own name.';
select platform.editable('programme.service_council');

alter table programme.service add column began_on date;
comment on column programme.service.began_on is 'Its first day; null for one that nobody remembers being without.';
