-- What is read of many bundles at once, taken by PostgreSQL from each signed file itself: it can never say anything else.
alter table report.bundle
  add column framework_id text generated always as (bundle::jsonb #>> '{content,framework,id}') stored,
  add column framework_hash text generated always as (bundle::jsonb #>> '{content,framework,hash}') stored,
  -- The content without what is long: who, when, and the headline scores.
  add column head jsonb generated always as
    ((bundle::jsonb -> 'content') - '{texts,framework,comparison,questions,criteria,sections}'::text[]) stored,
  -- The content without texts, framework and comparison: every score with its counts.
  add column figures jsonb generated always as
    ((bundle::jsonb -> 'content') - '{texts,framework,comparison}'::text[]) stored;

create index bundle_of_framework on report.bundle (framework_id, inspection_id, edition);
