-- The day it left through the door, so that the days until an answer can be counted without reading it (B6).
alter table relay_answer add column received_on date;
