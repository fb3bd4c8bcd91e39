-- Every text of a report becomes a passage with versions: those of the outline's parts, the team, the notice.
alter table findings.passage drop constraint passage_of_a_known_kind;
alter table findings.passage add constraint passage_of_a_known_kind check (
  kind in ('finding', 'commentary', 'introduction', 'foreword', 'part', 'example', 'recommendation', 'team', 'notice')
);

-- The place where a part's figures stand has no words of its own.
alter table findings.version drop constraint version_says_something;
alter table findings.version add constraint version_says_something check (
  text_en <> '' or coalesce(details ->> 'form', '') = 'figures'
);

-- What stood in the drafts until now: a row for each text, in the order in which it was read.
create temporary table moved on commit drop as
with latest as (
  select distinct on (inspection_id) inspection_id, texts, saved_at, saved_by
  from report.draft order by inspection_id, id desc
), part_block as (
  select inspection_id, part.key as part, one.value as block, one.ordinality as at,
    min(one.ordinality) filter (where one.value ->> 'kind' = 'figures')
      over (partition by inspection_id, part.key) as figures_at
  from latest, jsonb_each(latest.texts -> 'parts') as part,
    jsonb_array_elements(part.value) with ordinality as one
), written as (
  select inspection_id, at,
    case when part = 'foreword' then 'foreword' else 'part' end as kind,
    case when part <> 'foreword' then part when at < figures_at then 'before' else 'after' end as place,
    coalesce(block -> 'items', jsonb_build_array(block -> 'text')) as lines,
    jsonb_build_object('form', nullif(block ->> 'kind', 'paragraph')) as details
  from part_block
  where part <> 'foreword' or block ->> 'kind' <> 'figures'
  union all
  select inspection_id, one.ordinality, 'team', '', jsonb_build_array(one.value -> 'role'),
    jsonb_build_object('people', one.value -> 'people')
  from latest, jsonb_array_elements(texts -> 'team') with ordinality as one
  union all
  select inspection_id, 1, 'notice', one.key, jsonb_build_array(one.value), '{}'
  from latest, jsonb_each(nullif(texts -> 'notice', 'null')) as one
  union all
  select inspection_id, one.ordinality, 'recommendation', '', jsonb_build_array(one.value -> 'text'),
    jsonb_build_object('responsible', one.value -> 'responsible')
  from latest, jsonb_array_elements(texts -> 'recommendations') with ordinality as one
  union all
  select inspection_id, one.ordinality, 'example', one.value ->> 'criterion', jsonb_build_array(one.value -> 'text'), '{}'
  from latest, jsonb_array_elements(texts -> 'examples') with ordinality as one
  union all
  select inspection_id, one.ordinality, 'introduction', section.key, jsonb_build_array(one.value), '{}'
  from latest, jsonb_each(texts -> 'introductions') as section, jsonb_array_elements(section.value) with ordinality as one
  union all
  select inspection_id, one.ordinality, 'commentary', section.key, jsonb_build_array(one.value), '{}'
  from latest, jsonb_each(texts -> 'commentaries') as section, jsonb_array_elements(section.value) with ordinality as one
)
select nextval(pg_get_serial_sequence('findings.passage', 'id'))::integer as id,
  written.inspection_id, kind, place, at, saved_at, saved_by,
  coalesce((select string_agg(line.value ->> 'en', E'\n' order by line.ordinality)
    from jsonb_array_elements(lines) with ordinality as line), '') as text_en,
  -- A line that lacks its Welsh stands there in English between brackets, to be translated.
  (select case when count(line.value ->> 'cy') > 0 then
      string_agg(coalesce(line.value ->> 'cy', '[' || (line.value ->> 'en') || ']'), E'\n' order by line.ordinality) end
    from jsonb_array_elements(lines) with ordinality as line) as text_cy,
  (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(details) where value <> 'null') as details
from written join latest using (inspection_id);

insert into findings.passage (id, inspection_id, kind, place) select id, inspection_id, kind, place from moved;
insert into findings.version
  (passage_id, number, inspection_id, state, position, text_en, text_cy, details, made_at, made_by)
-- After what stands in its place already: of most forewords the draft had the signature alone.
select id, 1, inspection_id, 'standing', 10000 + at, text_en, text_cy, details, saved_at, saved_by from moved;

comment on table report.draft is
  'Texts as they were saved together, before each had versions of its own. Kept as it was; nothing is added to it.';
