-- The cases of an inspection: a pseudonymous reference, and what the framework says is known of a case.
create schema sample;

create table sample.case (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  reference text not null constraint case_known_by_a_reference_never_a_name check (reference ~ '^[A-Z]{1,3}[0-9]{1,6}$'),
  attributes jsonb not null constraint case_attributes_are_named check (jsonb_typeof(attributes) = 'object'),
  constraint case_sampled_once unique (inspection_id, reference)
);

select platform.open_schema('sample');
select platform.editable('sample.case');
