-- What lists, feeds and public pages read: a line for each edition that everybody may read, with its scores.
create table report.release (
  inspection_id integer not null references inspection.inspection,
  edition integer not null constraint release_editions_count_from_one check (edition >= 1),
  -- The moment from which everybody may read it.
  released_at timestamptz not null,
  -- Hash of the signed bundle; null for an edition that was published unsigned.
  hash text,
  -- Why there is another edition, in both languages; null at first.
  correction jsonb,
  -- The scores of themes, sections and criteria, as the bundle says them.
  scores jsonb not null constraint release_scores_are_named check (jsonb_typeof(scores) = 'object'),
  constraint release_happens_once primary key (inspection_id, edition)
);
create index release_by_moment on report.release (released_at desc);

insert into report.release (inspection_id, edition, released_at, hash, correction, scores)
select inspection_id, edition, published_at, hash, nullif(content -> 'correction', 'null'),
  jsonb_build_object(
    'themes', content -> 'themes', 'sections', content -> 'sections', 'criteria', content -> 'criteria')
from (select *, bundle::jsonb -> 'content' as content from report.bundle) as sealed;

select inspection.wall('report.release');
select platform.append_only('report.release');
