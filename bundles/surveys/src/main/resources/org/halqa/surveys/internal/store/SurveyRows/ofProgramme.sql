select id from survey where programme = :programme order by place desc
