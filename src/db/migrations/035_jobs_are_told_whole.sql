-- The pay scale as the contract names it; what else played a part when a job ended; and how regular support after the start was handed on.
alter table job add column pay_scale text;
alter table job add column other_end_reasons text[] not null default '{}';
alter table job add constraint job_other_end_reasons_known check (other_end_reasons <@ array['betterJob', 'education', 'dislike', 'health', 'transport', 'social', 'redundancy', 'temporaryEnded', 'performance', 'attendance', 'conflict', 'other', 'unknown']);
alter table job add column support_until_on date;
alter table job add column step_down_to text;
