-- What children, victims and others were asked, and what they answered: nobody can tell who answered.
create schema questionnaire;

create table questionnaire.questionnaire (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection.inspection,
  audience text not null,
  title_en text not null,
  title_cy text not null,
  items jsonb not null constraint questionnaire_items_are_a_list check (jsonb_typeof(items) = 'array'),
  constraint questionnaire_given_once unique (inspection_id, audience)
);

-- One row a respondent, numbered at random order of arrival; no person, no case, no time.
create table questionnaire.response (
  questionnaire_id integer not null references questionnaire.questionnaire,
  respondent integer not null,
  answers jsonb not null constraint response_answers_are_named check (jsonb_typeof(answers) = 'object'),
  primary key (questionnaire_id, respondent)
);

select platform.open_schema('questionnaire');
select platform.editable('questionnaire.questionnaire', 'questionnaire.response');
