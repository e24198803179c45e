insert into marked_score (scale, mark, score) values (:scale, :mark, :score)
