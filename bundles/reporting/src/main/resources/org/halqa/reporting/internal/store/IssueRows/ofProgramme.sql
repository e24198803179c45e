select * from issue where programme = :programme order by issued_on desc, kind, variant, number desc
