-- Scores of the first wave that bear a mark, beside the secret that makes the marks, so that both go at once.
create table marked_score (
    scale varchar(60) not null,
    mark varchar(32) not null,
    score double not null,
    constraint marked_once primary key (scale, mark)
);
