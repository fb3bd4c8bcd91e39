-- A case that turned out not to be assessable: its assessments are closed with a reason, keep every answer, and count
-- no more. And who has said that there is no conflict of interest to declare.
alter table assessment.case_assessment
  add column closed_at timestamptz,
  add column closed_by integer,
  add column closed_because text,
  add constraint assessment_closed_for_a_reason check (
    (closed_at is null) = (closed_because is null) and closed_because is distinct from ''
  );

-- What a closed assessment holds stands for nothing, also where a device sends more of it later.
create function assessment.nothing_stands_in_closed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from assessment.case_assessment where id = new.case_assessment_id and closed_at is not null
  ) then
    return null;
  end if;
  return new;
end
$$;

create trigger nothing_stands_in_closed before insert or update on assessment.standing_case
for each row execute function assessment.nothing_stands_in_closed();

create function assessment.clear_closed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from assessment.standing_case where case_assessment_id = new.id;
  return null;
end
$$;

create trigger clear_closed after update of closed_at on assessment.case_assessment
for each row when (new.closed_at is not null) execute function assessment.clear_closed();

-- "I have nothing to declare", said by an assessor of one inspection. A conflict declared later stands beside it.
create table assessment.nothing_to_declare (
  inspection_id integer not null references inspection.inspection,
  person_id integer not null,
  declared_at timestamptz not null,
  primary key (inspection_id, person_id)
);

select platform.append_only('assessment.nothing_to_declare');
select inspection.wall('assessment.nothing_to_declare');
