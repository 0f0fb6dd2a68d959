-- At the next talk about outcomes one looks back on the goal: reached, partly or not, and in words.
alter table outcome_review drop column goal_reached;
alter table outcome_review add column goal_result text;
alter table outcome_review add constraint outcome_review_goal_result_known check (goal_result in ('yes', 'partly', 'no'));
alter table outcome_review add column goal_told text;
