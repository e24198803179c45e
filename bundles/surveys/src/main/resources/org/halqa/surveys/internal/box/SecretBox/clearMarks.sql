delete from marked_score
