-- One invitation for several appointments of a series is one uid; each of them keeps the moment it was first invited for (RFC 5545, 3.8.4.4).
alter table appointment_guest add column series_uid uuid, add column recurs_day date, add column recurs_time time;
alter table appointment_guest add constraint appointment_guest_recurs_whole check ((series_uid is null) = (recurs_day is null) and (series_uid is null) = (recurs_time is null));
-- What somebody invited said, as the coach heard it; empty is not heard yet.
alter table appointment_guest add column answer text;
alter table appointment_guest add constraint appointment_guest_answer_known check (answer in ('coming', 'notComing', 'unsure'));
