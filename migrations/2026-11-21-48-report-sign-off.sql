-- Who signed a report before it was published, what they had checked, and which words and figures they signed.

-- What was signed, whole: so that whatever changes afterwards can be told from it.
create table report.signed_text (
  inspection_id integer not null references inspection.inspection,
  -- SHA-256, in hexadecimal, of the canonical JSON of the content.
  hash text not null constraint signed_text_has_a_hash check (length(hash) = 64),
  content jsonb not null,
  kept_at timestamptz not null,
  constraint signed_text_is_kept_once primary key (inspection_id, hash)
);

create table report.signature (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  -- The framework's step of the sign-off.
  step text not null,
  deed text not null constraint signature_is_given_or_refused check (deed in ('signed', 'sent-back')),
  hash text not null,
  -- The points of the framework's checklist that were confirmed.
  checked text[] not null default '{}',
  reason text,
  signed_at timestamptz not null,
  signed_by integer not null,
  constraint signature_of_a_kept_text foreign key (inspection_id, hash) references report.signed_text,
  constraint signature_sent_back_says_why check ((deed = 'sent-back') = (reason is not null))
);
create index signature_of_inspection on report.signature (inspection_id, id);

select inspection.wall('report.signed_text', 'report.signature');
select platform.append_only('report.signed_text', 'report.signature');
