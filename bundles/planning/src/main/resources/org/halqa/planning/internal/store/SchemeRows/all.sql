select * from scheme where programme = :programme order by scheme_version desc
