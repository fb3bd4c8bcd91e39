-- Whom the inspectorate sends published reports to, how readers reach it, and which letter went to whom.

-- Every address that was ever kept for a recipient; the latest counts, and an empty one is none.
create table report.recipient_address (
  id integer generated always as identity primary key,
  recipient text not null,
  address text not null,
  kept_at timestamptz not null,
  kept_by integer
);
create index address_of_recipient on report.recipient_address (recipient, id);

-- How to reach the inspectorate and how to complain, as public pages say it; the latest counts.
create table report.contact (
  id integer generated always as identity primary key,
  contact_en text not null,
  contact_cy text not null,
  complaint_en text not null,
  complaint_cy text not null,
  kept_at timestamptz not null,
  kept_by integer
);

-- One row a letter: none is written twice for one edition, unless somebody asks for it again.
create table report.copy (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  edition integer not null constraint copy_editions_count_from_one check (edition >= 1),
  kind text not null constraint copy_of_a_known_kind check (kind in ('advance', 'published')),
  recipient text not null,
  address text not null,
  -- 1 at first; one more each time that it is sent again.
  attempt integer not null constraint copy_attempts_count_from_one check (attempt >= 1),
  message_id bigint not null,
  asked_at timestamptz not null,
  asked_by integer,
  constraint copy_is_sent_once unique (inspection_id, edition, kind, recipient, address, attempt)
);

select inspection.wall('report.copy');
-- What was sent to whom is the inspectorate's own, also once the inspection is in everybody's reach.
create policy for_the_inspectorate on report.copy as restrictive using (
  (select platform.reaches_everything())
  or (select current_setting('plumbline.reach', true)) = 'everything-apart');
select platform.append_only('report.recipient_address', 'report.contact', 'report.copy');

-- An advance copy is for people whose reach does not hold the inspection yet: as the owner, after the rules have said who.
create function report.advance_copy(asked_slug text, asked_at timestamptz)
returns table (id integer, inspection_id integer, opens_at timestamptz, documents jsonb)
language sql stable security definer set search_path = '' as $$
  select embargo.id, embargo.inspection_id, embargo.opens_at, embargo.documents
  from report.embargo
  join inspection.inspection on inspection.id = embargo.inspection_id
  where inspection.slug = asked_slug
    and embargo.opens_at > asked_at
    and not exists (select from report.embargo_end where embargo_id = embargo.id)
$$;
