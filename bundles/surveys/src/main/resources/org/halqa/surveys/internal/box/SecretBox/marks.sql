select scale, mark, score from marked_score
