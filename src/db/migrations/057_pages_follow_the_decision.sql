-- The decision under which a page for an employer was made. Another decision closes the page until somebody has looked at it again.
alter table workplace add column decision_id uuid not null;
alter table workplace add constraint workplace_decision_fkey foreign key (organisation_id, decision_id) references disclosure_decision (organisation_id, id);
