-- Telling whoever listens that the journal grew, so that a page on another screen can be brought up to date at once.
--
-- PostgreSQL delivers it with the commit and never for what was rolled back. It says that something happened and to
-- which inspection, and nothing of what: whoever hears it reads the page again, with their own rights.
create function platform.tell_journal() returns trigger
language plpgsql as $$
begin
  perform pg_notify('plumbline_journal', json_build_object(
    'id', new.id, 'event', new.event, 'inspection', new.inspection,
    'person', coalesce((new.details ->> 'person')::integer, new.person))::text);
  return null;
end
$$;

-- Reading changes nothing, and a page that is brought up to date is read: news of readings would go on for ever.
create trigger tell after insert on platform.journal for each row
when (new.event <> 'case-material.read' and (new.inspection is not null or new.event like 'access.%'))
execute function platform.tell_journal();
