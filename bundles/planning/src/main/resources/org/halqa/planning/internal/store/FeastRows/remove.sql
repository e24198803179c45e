delete from feast where programme = :programme and id = :id
