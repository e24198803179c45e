select f.* from issue_file f join issue i on i.id = f.issue_id where i.programme = :programme order by f.issue_id, f.place
