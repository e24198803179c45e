delete from feast where programme = :programme
