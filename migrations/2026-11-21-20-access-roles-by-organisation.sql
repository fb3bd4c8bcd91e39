-- A role is held in an organisation, so that one person may act for several; and the second wall knows all of them.

alter table access.role add column organisation_id integer references access.organisation;
update access.role set organisation_id = person.organisation_id from access.person where person.id = role.person_id;
alter table access.role alter column organisation_id set not null;
alter table access.role drop constraint role_granted_once;
alter table access.role add constraint role_granted_once primary key (person_id, organisation_id, role);
create index role_of_organisation on access.role (organisation_id, role);
comment on column access.person.organisation_id is 'For which organisation they act unless they choose another where they hold a role.';

-- Whoever works for the service inspected, or for another of its region, reaches no more of it than the public does,
-- whatever else they are: only those who act for the service itself do. `everything-apart` is for the inspectorate's
-- people who also work elsewhere. The regions are compared as the rules compare them, by their English names.
create or replace function inspection.in_reach() returns integer[]
language sql stable security definer set search_path = '' as $$
  with asking as (
    select current_setting('plumbline.reach', true) as reach,
      nullif(current_setting('plumbline.organisation', true), '')::integer as organisation,
      nullif(current_setting('plumbline.person', true), '')::integer as person
  ), works_for as (
    select organisation as id from asking
    union select role.organisation_id from access.role, asking where role.person_id = asking.person
    union select person.organisation_id from access.person, asking where person.id = asking.person
  ), near as (
    select distinct service.region_en from programme.service where service.organisation_id in (select id from works_for)
  )
  select case when (select reach in ('own', 'everything-apart') from asking) then array(
    select inspection.id
    from inspection.inspection
    join programme.service on service.id = inspection.service_id
    cross join asking
    where inspection.published_on is not null
      or service.organisation_id = asking.organisation
      or (service.region_en not in (select region_en from near) and (
        asking.reach = 'everything-apart'
        or inspection.id in (
          select team_member.inspection_id from inspection.team_member where team_member.person_id = asking.person))))
  else '{}' end
$$;
