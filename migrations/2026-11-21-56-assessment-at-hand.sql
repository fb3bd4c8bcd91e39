-- What must be known of a case before anything is taken into it, as its stages publish it: asked in one journey together
-- with the lock on the case, it cost more in journeys than in work.
create view inspection.subject with (security_invoker = true) as
select inspection.id, inspection.slug, inspection.framework_hash, inspection.stage, inspection.suspended_from,
  inspection.service_id,
  coalesce((
    select jsonb_agg(jsonb_build_object('person', person_id, 'role', role) order by person_id)
    from inspection.team_member where inspection_id = inspection.id), '[]') as team,
  -- The services of its region, its own among them.
  (select jsonb_agg(jsonb_build_object(
      'id', near.id, 'region', jsonb_build_object('en', near.region_en), 'organisation', near.organisation_id))
    from programme.service as near where near.region_en = service.region_en) as register
from inspection.inspection
join programme.service on service.id = inspection.service_id;
comment on view inspection.subject is 'An inspection as permission is asked of it.';

create view sample.attributes with (security_invoker = true) as
select id as case_id, attributes from sample.case;
comment on view sample.attributes is 'What of a case decides which questions are asked of it.';

grant select on inspection.subject, sample.attributes to plumbline_application;
