-- What stood beside the headline scores when an edition was published, as the signed file says; null in the first format.
alter table report.bundle
  add column comparison jsonb generated always as (bundle::jsonb #> '{content,comparison}') stored;
