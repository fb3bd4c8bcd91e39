-- Corrections are further editions of a published report, and each edition is kept as the signed bundle that it was.
alter table report.publication add column edition integer not null default 1
  constraint publication_editions_count_from_one check (edition >= 1);
alter table report.publication drop constraint publication_happens_once;
alter table report.publication add constraint publication_happens_once primary key (inspection_id, language, edition);

-- Every key that ever signed: old bundles are checked with the keys of their time.
create table report.signing_key (
  id text primary key,
  -- The 32 bytes of an Ed25519 public key, in base64.
  public_key text not null constraint signing_key_has_32_bytes check (length(decode(public_key, 'base64')) = 32),
  first_used_at timestamptz not null
);

create table report.bundle (
  inspection_id integer not null references inspection.inspection,
  edition integer not null constraint bundle_editions_count_from_one check (edition >= 1),
  hash text not null unique,
  -- The hash of the edition before; null at first.
  before text constraint bundle_follows_one_that_is_kept references report.bundle (hash),
  key_id text not null references report.signing_key,
  -- The file as it is given away, to the letter.
  bundle text not null,
  published_at timestamptz not null,
  constraint bundle_is_sealed_once primary key (inspection_id, edition),
  -- Two editions never follow the same one.
  constraint bundle_chain_does_not_fork unique nulls not distinct (inspection_id, before)
);

select inspection.wall('report.bundle');
select platform.append_only('report.bundle', 'report.signing_key');
